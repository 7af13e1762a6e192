/** An exact number: `top / bottom` in lowest terms, `bottom` above 0. No verdict rests on rounding. */
export interface Fraction {
	readonly top: bigint;
	readonly bottom: bigint;
}

const divisor = (a: bigint, b: bigint): bigint => (b === 0n ? a : divisor(b, a % b));

/** @throws RangeError when a part is no whole number or `bottom` is 0 */
export function fraction(top: number | bigint, bottom: number | bigint = 1): Fraction {
	const [above, below] = [BigInt(top), BigInt(bottom)];
	if (below === 0n) throw new RangeError('A fraction needs something below its line.');
	const common = divisor(above < 0n ? -above : above, below < 0n ? -below : below);
	const sign = below < 0n ? -1n : 1n;
	return { top: (sign * above) / common, bottom: (sign * below) / common };
}

export const zero = fraction(0);

export const plus = (a: Fraction, b: Fraction): Fraction =>
	a.bottom === b.bottom
		? fraction(a.top + b.top, a.bottom)
		: fraction(a.top * b.bottom + b.top * a.bottom, a.bottom * b.bottom);

export const times = (a: Fraction, b: Fraction): Fraction =>
	fraction(a.top * b.top, a.bottom * b.bottom);

export const over = (a: Fraction, b: Fraction): Fraction =>
	fraction(a.top * b.bottom, a.bottom * b.top);

export const sum = (all: Iterable<Fraction>): Fraction => [...all].reduce(plus, zero);

/** Below 0, 0 or above 0: as `a` is less than, the same as, or more than `b`. */
export function compare(a: Fraction, b: Fraction): number {
	const difference = a.top * b.bottom - b.top * a.bottom;
	return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** "7/2"; whole numbers without a line: "3". */
export const fractionText = ({ top, bottom }: Fraction): string =>
	bottom === 1n ? `${top}` : `${top}/${bottom}`;

/**
 * Reads "7/2" or "3".
 * @throws RangeError when it is something else
 */
export function readFraction(text: string): Fraction {
	const parts = /^(-?\d{1,100})(?:\/(\d{1,100}))?$/.exec(text);
	if (!parts) throw new RangeError(`"${text}" is no fraction.`);
	return fraction(BigInt(parts[1]!), BigInt(parts[2] ?? 1));
}
