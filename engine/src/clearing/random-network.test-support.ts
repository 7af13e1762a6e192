import fc from 'fast-check';
import type { ClearingInput } from './input.ts';
import type { Obligation } from './obligation.ts';

const DATES = [undefined, '2026-01-05', '2026-06-30', '2026-10-01', '2026-11-20', '2027-02-01'];

function network(members: number, obligations: number, amount: number): fc.Arbitrary<Obligation[]> {
	return fc.array(
		fc
			.record({
				from: fc.nat(members - 1),
				step: fc.integer({ min: 1, max: members - 1 }),
				amount: fc.nat(amount),
				dueDate: fc.constantFrom(...DATES)
			})
			.map(({ from, step, amount: owed, dueDate }) => ({
				debtor: `m${from}`,
				creditor: `m${(from + step) % members}`,
				amount: owed,
				...(dueDate === undefined ? {} : { dueDate })
			})),
		{ maxLength: obligations }
	);
}

/** Few enough for every set-off to be tried. */
export const tinyNetwork = network(4, 6, 3);

/** Some dozens of obligations with repeated pairs, several components and gaps. */
export const smallNetwork = fc
	.integer({ min: 2, max: 14 })
	.chain((members) => network(members, 60, 1000));

/** The same with ids, of which some are declined, and age counting or not. */
export const smallInput: fc.Arbitrary<ClearingInput> = fc
	.record({ rows: smallNetwork, out: fc.array(fc.nat(59), { maxLength: 4 }), older: fc.boolean() })
	.map(({ rows, out, older }) => {
		const obligations = rows.map((one, row) => ({ ...one, id: `o${row}` }));
		const named = obligations.filter((_, row) => out.includes(row));
		return {
			obligations,
			declined: {
				obligations: named.map(({ id }) => id),
				members: named.slice(0, 1).map(({ debtor }) => debtor)
			},
			...(older ? { olderFirst: { asOf: '2026-11-24', classes: [300, 50, 0] } } : {})
		};
	});

/**
 * The best set-off by trying every one: the total, then what is cleared in each class of age, the
 * oldest first, compared from left to right.
 */
export function bestOfAll(obligations: readonly Obligation[], classOf: number[]): number[] {
	const net = new Map<string, number>();
	const add = (member: string, change: number) => net.set(member, (net.get(member) ?? 0) + change);
	const goals = Array.from({ length: Math.max(0, ...classOf) + 2 }, () => 0);
	let best = goals.map(() => 0);
	const tryFrom = (row: number): void => {
		if (row === obligations.length) {
			const balanced = [...net.values()].every((change) => change === 0);
			const first = goals.findIndex((value, goal) => value !== best[goal]);
			if (balanced && first >= 0 && goals[first]! > best[first]!) best = [...goals];
			return;
		}
		const { debtor, creditor, amount } = obligations[row]!;
		for (let cleared = 0; cleared <= amount; cleared++) {
			add(debtor, cleared);
			add(creditor, -cleared);
			goals[0]! += cleared;
			goals[classOf[row]! + 1]! += cleared;
			tryFrom(row + 1);
			goals[0]! -= cleared;
			goals[classOf[row]! + 1]! -= cleared;
			add(debtor, -cleared);
			add(creditor, cleared);
		}
	};
	tryFrom(0);
	return best;
}
