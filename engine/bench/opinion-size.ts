import { seededRandom } from '../src/random.ts';
import type { OpinionInput } from '../src/opinion/index.ts';

export interface OpinionSize {
	participants: number;
	statements: number;
	/** Share of the statements that a participant has seen. */
	seen: number;
	camps: number;
}

/**
 * Votes in camps: on every third statement the camps lean apart, on the others everybody leans
 * alike; a sixth of the votes are passes.
 */
export function campVotes({ participants, statements, seen, camps }: OpinionSize): OpinionInput {
	const random = seededRandom(7);
	const ids = Array.from({ length: statements }, (_, at) => `s${at}`);
	const lean = ids.map((_, at) => {
		const common = random();
		return Array.from({ length: camps }, () => (at % 3 === 0 ? random() : common));
	});
	const sectors = ['administration', 'business', 'social'] as const;
	return {
		statements: ids.map((id) => ({ id })),
		participants: Array.from({ length: participants }, (_, at) => {
			const votes = { agree: [] as string[], disagree: [] as string[], pass: [] as string[] };
			for (const [j, id] of ids.entries()) {
				if (random() >= seen) continue;
				const agrees = random() < lean[j]![at % camps]!;
				votes[random() < 1 / 6 ? 'pass' : agrees ? 'agree' : 'disagree'].push(id);
			}
			return { id: `p${at}`, sector: sectors[Math.floor(random() * 3)]!, ...votes };
		})
	};
}
