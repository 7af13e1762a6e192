import { balance } from './balance.ts';
import type { Balance, Watch } from './balance.ts';
import type { Core } from './core.ts';
import type { Residual } from './residual.ts';
import { emptyTightPart, takeTightPart } from './tight-part.ts';

/** A goal reached, with its dual side: the total (−1), or a class of age by its number. */
export interface LevelProof extends Balance {
	level: number;
}

/** The arcs that may still change without loss to the goals before. */
interface Face {
	residual: Residual;
	/** The half-arc of the core that each half-arc stands for. */
	half: Int32Array;
}

/**
 * Clears as much as possible, and then, without touching that, as much as possible of each class of
 * age, the oldest first. Each goal is a flow of least cost: what is uncleared costs 1 a unit on the
 * arcs that count. The optima of a goal are all flows on its tight arcs; the next goal is sought only
 * there, so it can never lower the one before. Changes the core's flow in place.
 * @returns a proof for each goal, up to the first that the deadline left unproved
 * @throws EngineCancelledError when the caller asked to stop
 */
export async function reachLevels(
	core: Core,
	classes: number,
	watch: Watch
): Promise<LevelProof[]> {
	const proofs: LevelProof[] = [];
	let face: Face = { residual: core.residual, half: core.residual.head.map((_, half) => half) };
	const signed = signedClasses(core);
	for (let level = -1; level < classes; level++) {
		await watch.pace.rest();
		const cost = new Int8Array(face.half.length);
		for (let h = 0; h < cost.length; h++) {
			const own = signed[face.half[h]!]!;
			if (level < 0 || Math.abs(own) === level + 1) cost[h] = Math.sign(own);
		}
		const before = face.residual.room.slice();
		const surplus = clearAll(face.residual, cost);
		await watch.pace.rest();
		const reached = await balance({ residual: face.residual, cost, surplus }, watch);
		if (!reached.balanced) face.residual.room.set(before);
		face.half.forEach((half, h) => (core.residual.room[half] = face.residual.room[h]!));
		proofs.push({ level, ...reached });
		if (!reached.optimal) break;
		await watch.pace.rest();
		if (level + 1 < classes) face = tightFace(face, cost, reached.potential);
	}
	return proofs;
}

/** Each half-arc's class of age plus 1, negative where it runs from creditor to debtor. */
function signedClasses({ residual, along, ageClass }: Core): Int8Array {
	const signed = new Int8Array(residual.head.length);
	along.forEach((half, arc) => {
		signed[half] = ageClass[arc]! + 1;
		signed[residual.mate[half]!] = -ageClass[arc]! - 1;
	});
	return signed;
}

/** Clears every arc of cost 1 whole, and tells which nodes that leaves with too much or too little. */
function clearAll({ first, head, mate, room }: Residual, cost: Int8Array): Float64Array {
	const surplus = new Float64Array(first.length - 1);
	for (let node = 0; node < surplus.length; node++) {
		for (let h = first[node]!; h < first[node + 1]!; h++) {
			if (cost[h] !== 1) continue;
			const back = mate[h]!;
			room[h]! += room[back]!;
			surplus[node]! += room[back]!;
			surplus[head[h]!]! -= room[back]!;
			room[back] = 0;
		}
	}
	return surplus;
}

function tightFace(face: Face, cost: Int8Array, potential: Int32Array): Face {
	const nodes = potential.length;
	const part = emptyTightPart(nodes, cost.length);
	const near = new Int32Array(nodes);
	const size = takeTightPart(part, face.residual, cost, potential, near, 0);
	const { first, head, mate, room } = part.residual;
	return {
		residual: {
			first,
			head: head.slice(0, size),
			mate: mate.slice(0, size),
			room: room.slice(0, size)
		},
		half: part.half.slice(0, size).map((half) => face.half[half]!)
	};
}
