/** An eigenvalue and its eigenvector of length 1. */
export interface EigenPair {
	value: number;
	vector: Float64Array;
}

/**
 * All eigenpairs of a small symmetric matrix, the largest value first, by cyclic rotations
 * (Jacobi 1846). Cost: about 10 n³. The matrix, rows of numbers, is left as it is.
 */
export function symmetricEigen(matrix: readonly Float64Array[]): EigenPair[] {
	const n = matrix.length;
	const a = matrix.map((row) => row.slice());
	const vectors = a.map((_, i) => Float64Array.from({ length: n }, (_, j) => (i === j ? 1 : 0)));
	const scale = Math.sqrt(a.reduce((sum, row) => row.reduce((s, x) => s + x * x, sum), 0));
	for (let sweep = 0; sweep < 60 && offDiagonal(a) > 1e-17 * scale; sweep++) {
		for (let p = 0; p < n; p++) for (let q = p + 1; q < n; q++) rotate(a, vectors, p, q);
	}
	return vectors
		.map((vector, i) => ({ value: a[i]![i]!, vector }))
		.sort((one, other) => other.value - one.value);
}

function offDiagonal(a: readonly Float64Array[]): number {
	let sum = 0;
	for (const [i, row] of a.entries()) for (let j = 0; j < i; j++) sum += row[j]! * row[j]!;
	return Math.sqrt(2 * sum);
}

/** Turns the plane of p and q so that a[p][q] becomes 0. */
function rotate(a: Float64Array[], vectors: Float64Array[], p: number, q: number): void {
	const [rowP, rowQ] = [a[p]!, a[q]!];
	const off = rowP[q]!;
	if (off === 0) return;
	const theta = (rowQ[q]! - rowP[p]!) / (2 * off);
	const tangent = (theta < 0 ? -1 : 1) / (Math.abs(theta) + Math.hypot(theta, 1));
	const cosine = 1 / Math.hypot(tangent, 1);
	const sine = tangent * cosine;
	for (const row of a) turn(row, row, p, q, cosine, sine);
	for (let j = 0; j < a.length; j++) turn(rowP, rowQ, j, j, cosine, sine);
	rowP[q] = 0;
	rowQ[p] = 0;
	for (let j = 0; j < a.length; j++) turn(vectors[p]!, vectors[q]!, j, j, cosine, sine);
}

function turn(
	one: Float64Array,
	other: Float64Array,
	i: number,
	j: number,
	cosine: number,
	sine: number
): void {
	const [x, y] = [one[i]!, other[j]!];
	one[i] = cosine * x - sine * y;
	other[j] = sine * x + cosine * y;
}
