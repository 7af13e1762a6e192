/** The first place at which two values differ: "conditions.0.met", and what stands there in each. */
export interface Difference {
	place: string;
	stated: unknown;
	counted: unknown;
}

/** Compares two values of JSON, fields in the order of their names; null when they are equal. */
export function firstDifference(
	stated: unknown,
	counted: unknown,
	place: readonly string[] = []
): Difference | null {
	if (!isParted(stated) || !isParted(counted) || Array.isArray(stated) !== Array.isArray(counted))
		return stated === counted ? null : { place: place.join('.'), stated, counted };
	const names = new Set([...Object.keys(stated), ...Object.keys(counted)]);
	const inOrder = Array.isArray(stated) ? [...names] : [...names].sort();
	for (const name of inOrder) {
		const difference = firstDifference(stated[name], counted[name], [...place, name]);
		if (difference) return difference;
	}
	return null;
}

const isParted = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null;
