import {
	adjustedRandIndex,
	informedConsensus,
	opinionInput,
	readOpinions,
	solveOpinion,
	tallyVotes
} from '../src/opinion/index.ts';
import type { OpinionInput } from '../src/opinion/index.ts';
import { conversation, fixture } from './opinion-data.ts';
import { deviations } from './opinion-fixture.ts';
import { campVotes } from './opinion-size.ts';
import type { OpinionSize } from './opinion-size.ts';
import { bench, benchCase } from './report.ts';

const now = () => performance.now();

/** All that was published for a conversation, recomputed with its groups. */
function published(name: string) {
	return benchCase({
		instance: `${name}, given its groups`,
		known: '≤ 1e-6 on every published quantity',
		prepare: () => fixture(name),
		solve: async (given) => {
			const found = await deviations(given);
			const words = [...found].map(([quantity, most]) => `${quantity} ${most.toExponential(0)}`);
			return { ours: words.join(', ') };
		}
	});
}

const consensus = benchCase({
	instance: 'bg2050, group-informed consensus, given its groups',
	known: '≤ 1e-9 on all 371 statements',
	prepare: () => conversation('bg2050-volunteers'),
	solve: async ({ input, group, consensus: known }) => {
		const problem = opinionInput.parse(input);
		const { matrix, participantAt, statementAt } = await readOpinions(problem);
		const groupOf = Int32Array.from(
			participantAt,
			(at) => group.get(problem.participants[at]!.id) ?? -1
		);
		const tallies = tallyVotes(matrix, groupOf, 2);
		const off = [...statementAt].map((at, column) => {
			const ours = informedConsensus(tallies, 'agree', column);
			return Math.abs(ours - known.get(problem.statements[at]!.id)!);
		});
		const most = Math.max(...off).toExponential(0);
		return { ours: `${off.filter((one) => one <= 1e-9).length} of ${off.length}, most ${most}` };
	}
});

/** Our own projection and groups against the published ones. */
function groups(name: string, known: string) {
	return benchCase({
		instance: `${name}, groups from the votes`,
		known,
		prepare: () => conversation(name),
		solve: async ({ input, group }) => {
			const result = await solveOpinion(input, { now });
			const both = result.participants.filter(({ id, group: own }) => own && group.has(id));
			const index = adjustedRandIndex(
				both.map((one) => one.group!),
				both.map(({ id }) => group.get(id)!)
			);
			const sizes = result.groups.map(({ size }) => size).join(' + ');
			const why = result.missing.map(({ code }) => code).join(', ');
			const claimed = `adjusted Rand index ${index.toFixed(3)} over ${both.length} of ${group.size}`;
			return { ours: sizes ? `${claimed}; groups ${sizes}` : `no groups: ${why}` };
		}
	});
}

function size(wanted: OpinionSize) {
	const { participants, statements, seen, camps } = wanted;
	return benchCase({
		instance: `${statements} statements × ${participants} people, ${100 * seen} % seen`,
		known: camps > 1 ? `≤ 10 s, ${camps} camps` : '≤ 10 s, no camps',
		prepare: () => campVotes(wanted),
		solve: async (input) => {
			const before = process.cpuUsage();
			const { statistics, grouping, groups: found } = await solveOpinion(input, { now });
			const { user, system } = process.cpuUsage(before);
			const cpu = ((user + system) / 1e6).toFixed(1);
			const sizes = found.map((one) => one.size).join(' + ');
			const clear = `groups ${sizes}, silhouette ${grouping?.silhouette.toFixed(2)}`;
			const work = `${cpu} s of processor time, ${statistics.votes} votes, ${statistics.steps} steps`;
			return { ours: `${work}, ${grouping ? clear : 'no groups'}` };
		}
	});
}

/** The same votes twice, the second time in another order of people, statements and lists. */
const twice = benchCase({
	instance: 'austria, twice, the second time in reverse order',
	known: 'the same to the last bit',
	prepare: () => conversation('austria-climate.5twd2jsnkf.2022-08-08').input,
	solve: async (input) => {
		const [one, same, reversed] = [
			await solveOpinion(input),
			await solveOpinion(input),
			await solveOpinion(backwards(input))
		];
		const turned = {
			...reversed,
			participants: reversed.participants.toReversed(),
			statements: reversed.statements.toReversed()
		};
		const equal = [same, turned].every((other) => JSON.stringify(one) === JSON.stringify(other));
		return { ours: equal ? 'the same to the last bit' : 'different' };
	}
});

function backwards({ participants, statements }: OpinionInput): OpinionInput {
	return {
		statements: statements.toReversed(),
		participants: participants.toReversed().map((one) => ({
			...one,
			agree: one.agree?.toReversed(),
			disagree: one.disagree?.toReversed(),
			pass: one.pass?.toReversed()
		}))
	};
}

await bench('opinion', [
	published('25ptpt-3gp-no-strict-with-meta'),
	published('above-100-ptpts'),
	consensus,
	groups('bg2050-volunteers', 'adjusted Rand index ≥ 0.9'),
	groups('austria-climate.5twd2jsnkf.2022-08-08', 'adjusted Rand index ≥ 0.9'),
	groups('london.youth.policing', 'too small: nothing may break'),
	size({ participants: 2000, statements: 5000, seen: 0.04, camps: 3 }),
	size({ participants: 2000, statements: 5000, seen: 0.25, camps: 3 }),
	size({ participants: 2000, statements: 5000, seen: 1, camps: 3 }),
	size({ participants: 2000, statements: 5000, seen: 0.04, camps: 1 }),
	size({ participants: 2000, statements: 5000, seen: 1, camps: 1 }),
	twice
]);
