import type { Candidate } from './candidates.ts';
import { evenFill, seatsFill } from './fill.ts';
import type { Fill } from './fill.ts';
import type { Model } from './model.ts';
import { packRound } from './pack.ts';
import type { InfeasibleReason } from './result.ts';

/** The open rounds, each seated by the rules. */
export interface PackedRounds {
	fills: Fill[];
	rows: Int32Array[];
}

/**
 * Seats every open round by the hard rules: evenly filled, else (where the tables have seats of
 * their own) in any way that the seats allow; or says which round cannot be seated.
 */
export function packOpenRounds(
	model: Model,
	random: () => number
): PackedRounds | { reason: InfeasibleReason } {
	const fills: Fill[] = [];
	const rows: Int32Array[] = [];
	const anywhere = new Int32Array(model.people).fill(-1);
	for (let round = model.held; round < model.rounds; round++) {
		const ways = [evenFill(model, round)];
		if (Array.isArray(model.problem.tables)) ways.push(seatsFill(model));
		let proved = true;
		for (const fill of ways) {
			const packing = packRound(model, round, fill, anywhere, random);
			if (packing.tableOf) {
				fills.push(fill);
				rows.push(packing.tableOf);
				break;
			}
			proved = packing.proved;
		}
		if (rows.length <= round - model.held)
			return { reason: { code: 'no-way-to-fill', round: round + 1, proved } };
	}
	return { fills, rows };
}

/** A candidate's rounds, brought in line with the rules; where that fails, the round as packed. */
export function packCandidate(
	model: Model,
	fills: Fill[],
	candidate: Candidate,
	rows: Int32Array[],
	random: () => number
): Int32Array[] {
	return candidate.wishes.map((wishes, index) => {
		const packing = packRound(model, model.held + index, fills[index]!, wishes, random);
		return packing.tableOf ?? rows[index]!;
	});
}
