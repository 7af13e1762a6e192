import { EngineInputError } from '../input-error.ts';

const mostDecimals = 9;

/** Decimal numbers as whole multiples of a unit. */
export interface WholeNumbers {
	whole: Float64Array;
	/** How many units make 1: a power of ten. */
	unit: number;
}

/**
 * Numbers with up to nine decimals, as integers of one common unit, so that sums are exact.
 * @param what names them in the error: "weights"
 * @throws EngineInputError for finer numbers, and for a total of 2^53 units or more
 */
export function wholeNumbers(numbers: ArrayLike<number>, what: string): WholeNumbers {
	let unit = 1;
	for (let i = 0; i < numbers.length; i++) {
		while (Math.round(numbers[i]! * unit) / unit !== numbers[i]) {
			unit *= 10;
			if (unit > 10 ** mostDecimals) {
				throw new EngineInputError(`The ${what} may have nine decimals at most.`);
			}
		}
	}
	const whole = Float64Array.from(numbers, (one) => Math.round(one * unit));
	let total = 0;
	for (const one of whole) total += Math.abs(one);
	if (total >= Number.MAX_SAFE_INTEGER) {
		throw new EngineInputError(`The ${what} are too large or too fine to be added exactly.`);
	}
	return { whole, unit };
}
