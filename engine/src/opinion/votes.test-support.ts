import type { OpinionInput } from './index.ts';
import { seededRandom } from '../random.ts';

const kinds = { a: 'agree', d: 'disagree', p: 'pass' } as const;

/** Rows like "aad.p": one letter a statement (agree, disagree, pass; a point is unseen). */
export function inputOf(
	rows: readonly string[],
	settings: Partial<OpinionInput> = {}
): OpinionInput {
	const statements = [...(rows[0] ?? '')].map((_, j) => ({ id: `s${j}` }));
	const participants = rows.map((row, i) => {
		const one = {
			id: `p${String(i).padStart(3, '0')}`,
			agree: [] as string[],
			disagree: [] as string[],
			pass: [] as string[]
		};
		for (const [j, letter] of [...row].entries()) {
			if (letter !== '.') one[kinds[letter as keyof typeof kinds]].push(`s${j}`);
		}
		return one;
	});
	return { participants, statements, ...settings };
}

/** Two camps of the sizes given that vote apart on six statements, alike on the seventh, with noise. */
export function twoCamps(one: number, other: number, noise = 0.1): string[] {
	const random = seededRandom(3);
	return Array.from({ length: one + other }, (_, i) => {
		const plan = i < one ? 'aaaddda' : 'dddaaaa';
		return plan.replace(/./g, (vote) => (random() < noise ? 'p' : vote));
	});
}

/** Votes with no plan in them. */
export function anyVotes(people: number, statements: number): string[] {
	const random = seededRandom(4);
	const vote = () => 'aadp.'[Math.floor(5 * random())];
	return Array.from({ length: people }, () => Array.from({ length: statements }, vote).join(''));
}
