import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Deadline } from '../src/control.ts';
import { readOrLibrary, solveConsortium, solveCover } from '../src/consortium/index.ts';
import type { CoverInstance } from '../src/consortium/index.ts';
import { highsRuntime } from '../src/solver/highs.ts';
import { syntheticTender } from './consortium-instances.ts';
import type { TenderSize } from './consortium-instances.ts';
import { solveWithCbc } from './cover-reference.ts';
import { bench, benchCase, benchData } from './report.ts';
import type { Outcome } from './report.ts';

const control = { now: () => performance.now() };

/** A set cover of the OR-Library: its name and its known least cost. */
const covers: [name: string, known: number, limit: number][] = [
	['scp41', 429, 60],
	['scp51', 253, 60],
	['scp61', 138, 60],
	['scpa1', 253, 60],
	['scpb1', 69, 60],
	['scpd1', 60, 60],
	['scpnre1', 29, 60]
];

function readCover(name: string): CoverInstance {
	return readOrLibrary(gunzipSync(readFileSync(`${benchData}/exchange/setcover/${name}.txt.gz`)));
}

async function solve(instance: CoverInstance, known: number, limit: number): Promise<Outcome> {
	const highs = await highsRuntime();
	const deadline = new Deadline(control, limit - 5);
	const start = performance.now();
	const { status, cost, bound } = await solveCover(instance, { highs, deadline, control, seed: 1 });
	const seconds = (performance.now() - start) / 1000;
	const reference = solveWithCbc(instance, limit);
	const notes: string[] = [];
	if (cost > known) notes.push('the known cover was not found in the time');
	if (status !== 'optimal') notes.push(`not proved in ${limit - 5} s`);
	if (!reference) notes.push('no cbc on the path');
	else if (!reference.proved) notes.push(`CBC: ${reference.value}, not proved in ${limit} s`);
	const comparable = status === 'optimal' && reference?.proved;
	const times = comparable && `${(seconds / reference.seconds).toFixed(1)} × CBC`;
	return {
		ours: `${cost} (${seconds.toFixed(1)} s)`,
		bound: status === 'optimal' ? 'optimal' : String(bound),
		...(times ? { ratio: times } : {}),
		...(notes.length > 0 ? { note: notes.join('; ') } : {})
	};
}

/** Composite tenders: the time for three teams and all prices. */
const tenders: [TenderSize, target: number][] = [
	[{ members: 15, parts: 6, offers: 40, apart: 3 }, 2],
	[{ members: 30, parts: 12, offers: 100, apart: 5 }, 2],
	[{ members: 60, parts: 30, offers: 400, apart: 10 }, 2],
	[{ members: 200, parts: 100, offers: 2000, apart: 20 }, 60]
];

async function solveTender(size: TenderSize, target: number): Promise<Outcome> {
	const input = { ...syntheticTender(size, 1), timeLimitSeconds: 50 };
	const start = performance.now();
	const { status, value, bound, teams, prices } = await solveConsortium(input, control);
	const seconds = (performance.now() - start) / 1000;
	const proved = teams.filter((team) => team.status === 'optimal').length;
	const known = prices.filter((price) => price.status === 'optimal').length;
	const late = seconds > target ? [`${seconds.toFixed(1)} s instead of ${target} s`] : [];
	const open = proved < 3 || known < prices.length ? ['the time limit left some unproved'] : [];
	const notes = [...late, ...open];
	return {
		ours: `${value}; ${proved} of ${teams.length} teams and ${known} of ${prices.length} prices proved`,
		bound: status === 'optimal' ? 'optimal' : String(bound),
		...(notes.length > 0 ? { note: notes.join('; ') } : {})
	};
}

await bench('consortium', [
	...covers.map(([name, known, limit]) =>
		benchCase({
			instance: name,
			known: String(known),
			prepare: () => readCover(name),
			solve: (instance) => solve(instance, known, limit)
		})
	),
	...tenders.map(([size, target]) =>
		benchCase({
			instance: `tender: ${size.members} members, ${size.parts} parts, ${size.offers} offers`,
			known: `≤ ${target} s`,
			prepare: () => size,
			solve: () => solveTender(size, target)
		})
	)
]);
