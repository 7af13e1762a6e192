/**
 * A group that turns one round into others: points lie in cycles of `length` that turn together,
 * the last `fixed` points stay. Each of the `starters` is turned into `length` rounds. A starter is
 * itself mapped onto itself by a second permutation of order `inner` (1: none), which rotates
 * cycles `inner` at a time where `rotates`, and multiplies the place in a cycle by `multiplier`.
 */
export interface Symmetry {
	tables: number;
	size: number;
	length: number;
	starters: number;
	inner: number;
	rotates: boolean;
	multiplier: number;
}

/** How many points the turning fixes. */
export const fixedPoints = ({ tables, size, length }: Symmetry) => (tables * size) % length;

/** Where the turning by `steps` takes a point. */
export function turned(symmetry: Symmetry, point: number, steps: number): number {
	const { tables, size, length } = symmetry;
	if (point >= tables * size - fixedPoints(symmetry)) return point;
	return point - (point % length) + ((point + steps) % length);
}

/** Where the inner permutation takes a point. */
export function innerImage(symmetry: Symmetry, point: number): number {
	const { tables, size, length, inner, rotates, multiplier } = symmetry;
	const fixed = fixedPoints(symmetry);
	const moving = tables * size - fixed;
	const next = (index: number, count: number) =>
		rotates && index < count - (count % inner)
			? index - (index % inner) + ((index + 1) % inner)
			: index;
	if (point >= moving) return moving + next(point - moving, fixed);
	const cycle = next(Math.floor(point / length), moving / length);
	return cycle * length + (((point % length) * multiplier) % length);
}

/** The orbits of the inner permutation, each in its own order; null unless their lengths are 1 or `inner`. */
export function innerOrbits(symmetry: Symmetry): number[][] | null {
	const points = symmetry.tables * symmetry.size;
	const seen = new Uint8Array(points);
	const orbits: number[][] = [];
	for (let start = 0; start < points; start++) {
		if (seen[start]) continue;
		const orbit: number[] = [];
		for (let point = start; !seen[point]; point = innerImage(symmetry, point)) {
			seen[point] = 1;
			orbit.push(point);
		}
		if (orbit.length !== 1 && orbit.length !== symmetry.inner) return null;
		orbits.push(orbit);
	}
	return orbits;
}

/**
 * The symmetries worth a search for this many rounds, the likeliest first. A starter turned by a
 * cycle as long as the rounds, two or three starters turned by a shorter one, and the same with an
 * inner permutation of order 3 or 2.
 */
export function symmetriesFor(tables: number, size: number, rounds: number): Symmetry[] {
	const found: Symmetry[] = [];
	const offer = (starters: number, inner: number, rotates: boolean, multiplier: number) => {
		const length = rounds / starters;
		const one = { tables, size, length, starters, inner, rotates, multiplier };
		if (length > 1 && fixedPoints(one) <= tables && innerOrbits(one)) found.push(one);
	};
	for (const starters of [1, 2, 3, 5]) {
		if (rounds % starters !== 0) continue;
		offer(starters, 1, false, 1);
		for (const inner of [3, 2]) {
			offer(starters, inner, true, 1);
			const root = rootOfOne(rounds / starters, inner);
			if (root === undefined) continue;
			offer(starters, inner, false, root);
			offer(starters, inner, true, root);
		}
	}
	return found;
}

/** The smallest number other than 1 whose power is 1 modulo `length`. */
function rootOfOne(length: number, power: number): number | undefined {
	for (let root = 2; root < length; root++) {
		let value = 1;
		for (let step = 0; step < power; step++) value = (value * root) % length;
		if (value === 1) return root;
	}
	return undefined;
}
