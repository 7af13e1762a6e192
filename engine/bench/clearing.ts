import { largestTotal } from '../src/clearing/linear-program.test-support.ts';
import { solveClearing } from '../src/clearing/index.ts';
import type { ClearingInput, ClearingResult } from '../src/clearing/index.ts';
import { clearingOf, readObligations, syntheticObligations } from './clearing-instances.ts';
import type { NetworkSize } from './clearing-instances.ts';
import { bench, benchCase } from './report.ts';
import type { Outcome } from './report.ts';

const exact = new Intl.NumberFormat('en');
const started = () => {
	const from = process.cpuUsage();
	return () => {
		const { user, system } = process.cpuUsage(from);
		return (user + system) / 1e6;
	};
};

function outcome({ value, bound, status, statistics }: ClearingResult): Outcome {
	const share = ((100 * value) / statistics.owed).toFixed(2);
	return {
		ours: `${exact.format(value)} (${share} % of what is owed)`,
		bound: status === 'optimal' ? 'optimal' : exact.format(bound)
	};
}

async function solve(input: ClearingInput, target?: number): Promise<Outcome> {
	const processor = started();
	const start = performance.now();
	const result = await solveClearing(input, { now: () => performance.now() });
	const seconds = (performance.now() - start) / 1000;
	const used = `${processor().toFixed(1)} s of processor`;
	const missed = target !== undefined && seconds > target ? `, more than ${target} s` : '';
	return { ...outcome(result), note: `${used}${missed}` };
}

/** Solves with the linear program too and says what each took. */
async function beside(input: ClearingInput): Promise<Outcome> {
	const own = started();
	const start = performance.now();
	const result = await solveClearing(input, { now: () => performance.now() });
	const ownSeconds = own();
	const seconds = (performance.now() - start) / 1000;
	const other = started();
	const total = await largestTotal(input.obligations);
	const otherSeconds = other();
	return {
		...outcome(result),
		seconds,
		ratio: `${(ownSeconds / otherSeconds).toFixed(3)} × HiGHS`,
		note: `HiGHS (linear program) clears ${exact.format(total)}: ${total === result.value ? 'equal' : 'NOT EQUAL'}`
	};
}

function sized(size: NetworkSize, target: number, options: Partial<ClearingInput> = {}) {
	const { members, obligations, sides } = size;
	const older = options.olderFirst ? ', older first' : '';
	return benchCase({
		instance: `Zipf ${exact.format(members)} × ${exact.format(obligations)}, ${sides}${older}`,
		known: `≤ ${target} s`,
		prepare: () => ({ ...syntheticObligations(size, 1), ...options }),
		solve: (input) => solve(input, target)
	});
}

function compared(size: NetworkSize) {
	const { members, obligations, sides } = size;
	return benchCase({
		instance: `Zipf ${exact.format(members)} × ${exact.format(obligations)}, ${sides}, beside HiGHS`,
		known: 'equal totals',
		prepare: () => syntheticObligations(size, 2),
		solve: beside
	});
}

const medium = { members: 10_000, obligations: 100_000 };
const large = { members: 100_000, obligations: 1_000_000 };
const olderFirst = { asOf: '2026-11-24' };

await bench('clearing', [
	benchCase({
		instance: 'mtcs-rs-micro',
		known: '300, rows as expected',
		prepare: () => ({
			rows: readObligations('mtcs-rs-micro.csv'),
			expected: readObligations('mtcs-rs-micro.expected.csv')
		}),
		solve: async ({ rows, expected }) => {
			const result = await solveClearing(clearingOf(rows));
			const setOff = new Map(
				expected.map(({ debtor, creditor, setoff }) => [`${debtor} ${creditor}`, Number(setoff)])
			);
			// The table of answers names only the rows of the ring.
			const same = result.obligations.filter(
				({ debtor, creditor, cleared }) => (setOff.get(`${debtor} ${creditor}`) ?? 0) === cleared
			).length;
			return { ...outcome(result), note: `${same} of ${rows.length} rows as expected` };
		}
	}),
	benchCase({
		instance: 'synthetic-01',
		known: '535,494,678',
		prepare: () => clearingOf(readObligations('synthetic-01.csv.gz')),
		solve
	}),
	benchCase({
		instance: 'synthetic-01 beside HiGHS',
		known: 'equal totals',
		prepare: () => clearingOf(readObligations('synthetic-01.csv.gz')),
		solve: beside
	}),
	compared({ members: 3_000, obligations: 30_000, sides: 'alike' }),
	compared({ members: 3_000, obligations: 30_000, sides: 'independent' }),
	sized({ ...medium, sides: 'alike' }, 3),
	sized({ ...medium, sides: 'independent' }, 3),
	sized({ ...medium, sides: 'independent' }, 3, { olderFirst }),
	sized({ ...large, sides: 'alike' }, 60),
	sized({ ...large, sides: 'independent' }, 60),
	sized({ ...large, sides: 'independent' }, 60, { olderFirst })
]);
