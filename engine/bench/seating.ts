import { costOfSeating, solveSeating } from '../src/seating/index.ts';
import type { SeatingInput, SeatingResult } from '../src/seating/index.ts';
import { bench, benchCase } from './report.ts';
import type { Outcome } from './report.ts';
import { annealed, gathering, golferInstances, seatingInputOf } from './seating-instances.ts';
import type { GolferInstance } from './seating-instances.ts';
import { goodEnoughGolfers, withoutPeer } from './seating-peer.ts';
import type { PeerRun } from './seating-peer.ts';

const control = { now: () => performance.now() };

/** Ours beside the peer, judged by the same count. */
async function golf(input: SeatingInput, target: number, peer?: PeerRun): Promise<Outcome> {
	const start = performance.now();
	const result = await solveSeating(input, control);
	const seconds = (performance.now() - start) / 1000;
	const { amount, bound } = result.cost!.terms.contacts;
	const broken = costOfSeating(input, result.rounds).broken.length;
	const notes: string[] = [];
	if (amount > target)
		notes.push(
			`${amount - target} more than known: no design of all ${input.rounds} rounds was found, ` +
				`the rounds missing come from annealing`
		);
	if (peer === undefined && withoutPeer !== undefined) notes.push(withoutPeer);
	if (peer) notes.push(wordsOfPeer(input, peer));
	return {
		ours: `${amount} repeats, ${broken} broken rules (${result.statistics.start})`,
		bound: result.status === 'optimal' ? 'optimal' : `≥ ${bound}`,
		...(peer && { ratio: `${(seconds / peer.seconds).toFixed(2)} × good-enough-golfers` }),
		...(notes.length > 0 && { note: notes.join('; ') })
	};
}

/** What the peer found, by our count; one that was stopped has fewer rounds, which no count compares. */
function wordsOfPeer(input: SeatingInput, { rounds, seconds }: PeerRun): string {
	const time = `in ${seconds.toFixed(2)} s`;
	if (rounds.length < input.rounds)
		return `good-enough-golfers: ${rounds.length} of ${input.rounds} rounds ${time}`;
	const { cost, broken } = costOfSeating(
		input,
		rounds.map((round) => ({
			tables: round.map((people, at) => ({
				table: String(at + 1),
				people: people.map((person) => `p${person}`)
			}))
		}))
	);
	const violations = broken.length > 0 ? ` and ${broken.length} broken rules` : '';
	return `good-enough-golfers: ${cost.terms.contacts.amount}${violations} ${time}`;
}

const golfer = (instance: GolferInstance, objective: 'mostContacts' | 'evenRepeats') => {
	const known = annealed[instance.id];
	const target =
		objective === 'mostContacts'
			? Math.min(instance.best_known_conflicts, known?.conflicts ?? Infinity)
			: (known?.pairs ?? instance.lower_bound_pairs);
	const limit = known && objective === 'mostContacts' ? known.conflicts : target;
	return benchCase({
		instance: `${instance.id} ${objective}`,
		known: String(target),
		prepare: () => ({
			input: seatingInputOf(instance, objective),
			peer: goodEnoughGolfers(instance.g, instance.s, instance.w, instance.keep_apart_groups ?? [])
		}),
		solve: ({ input, peer }) => golf(input, limit, peer)
	});
};

function gathered(result: SeatingResult): Outcome {
	const { contacts, sectors, organisations } = result.cost!.terms;
	return {
		ours: `cost ${result.value}: ${contacts.amount} repeats, ${sectors.amount} off sector share, ${organisations.amount} colleagues`,
		bound: result.status === 'optimal' ? 'optimal' : `≥ ${result.bound}`,
		...(result.statistics.timedOut && { note: 'cut by the clock' })
	};
}

/** Every 25th goes home after two rounds, which are kept; the rest starts from the plan. */
function withoutSome(input: SeatingInput, rounds: SeatingResult['rounds']): SeatingInput {
	const gone = new Set(input.people.filter((_, at) => at % 25 === 7).map(({ id }) => id));
	return {
		...input,
		people: input.people.map((one) => (gone.has(one.id) ? { ...one, absent: [3, 4, 5, 6] } : one)),
		plan: rounds,
		held: rounds.slice(0, 2)
	};
}

const large = gathering(300, 40, 6, 1);
const evenly = ({ id }: GolferInstance) => annealed[id]?.pairs !== undefined;

await bench('seating', [
	...golferInstances.map((instance) => golfer(instance, 'mostContacts')),
	...golferInstances.filter(evenly).map((instance) => golfer(instance, 'evenRepeats')),
	benchCase({
		instance: '300 people, 40 tables, 6 rounds, with rules, sectors and past meetings',
		known: '≤ 10 s',
		prepare: () => large,
		solve: async (input) => gathered(await solveSeating(input, control))
	}),
	benchCase({
		instance: 'the same, and again after two rounds and 12 no-shows',
		known: '≤ 10 s for the second',
		prepare: () => large,
		async solve(input) {
			const { rounds } = await solveSeating(input, control);
			const start = performance.now();
			const outcome = gathered(await solveSeating(withoutSome(input, rounds), control));
			const seconds = ((performance.now() - start) / 1000).toFixed(1);
			return { ...outcome, note: `the second took ${seconds} s` };
		}
	})
]);
