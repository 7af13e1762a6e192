/** Addition and multiplication of the numbers 0 to order − 1. */
export interface FiniteRing {
	order: number;
	/** How many elements there are of which any two differ by a unit: 0 and `spread` lists them. */
	spread: number[];
	add(a: number, b: number): number;
	multiply(a: number, b: number): number;
}

/**
 * The product of the finite fields whose orders are the prime powers of `order`. Elements with the
 * same number in every field differ by units, so there are as many as the smallest prime power.
 */
export function finiteRing(order: number): FiniteRing {
	const fields = primePowers(order).map(({ prime, power }) => finiteField(prime, power));
	const inEach = (combine: (field: FiniteRing, a: number, b: number) => number) =>
		function combined(a: number, b: number): number {
			let [sum, scale] = [0, 1];
			for (const field of fields) {
				sum += scale * combine(field, a % field.order, b % field.order);
				scale *= field.order;
				a = Math.floor(a / field.order);
				b = Math.floor(b / field.order);
			}
			return sum;
		};
	const smallest = Math.min(...fields.map((field) => field.order));
	const spread = Array.from({ length: smallest }, (_, element) => {
		let [sum, scale] = [0, 1];
		for (const field of fields) {
			sum += scale * element;
			scale *= field.order;
		}
		return sum;
	});
	return {
		order,
		spread,
		add: inEach((field, a, b) => field.add(a, b)),
		multiply: inEach((field, a, b) => field.multiply(a, b))
	};
}

/** The prime powers whose product a number (at least 2) is. */
export function primePowers(number: number): { prime: number; power: number }[] {
	const found: { prime: number; power: number }[] = [];
	let rest = number;
	for (let prime = 2; rest > 1; prime++) {
		let power = 0;
		for (; rest % prime === 0; rest /= prime) power++;
		if (power > 0) found.push({ prime, power });
	}
	return found;
}

/** GF(pⁿ): polynomials over GF(p), their coefficients the digits of the number. */
function finiteField(prime: number, power: number): FiniteRing {
	const order = prime ** power;
	const digits = (value: number) =>
		Array.from({ length: power }, (_, at) => Math.floor(value / prime ** at) % prime);
	const number = (list: number[]) => list.reduce((sum, digit, at) => sum + digit * prime ** at, 0);
	const add = (a: number, b: number) => {
		const other = digits(b);
		return number(digits(a).map((digit, at) => (digit + other[at]!) % prime));
	};
	/** a × x, where xⁿ is the polynomial `reduction`. */
	const shift = (a: number, reduction: number[]) => {
		const list = digits(a);
		const top = list.pop()!;
		return number([0, ...list].map((digit, at) => (digit + top * reduction[at]!) % prime));
	};
	let reduction = digits(0);
	for (let candidate = 1; candidate < order; candidate++) {
		reduction = digits(candidate);
		let [element, period] = [shift(1, reduction), 1];
		for (; element > 1 && period < order; period++) element = shift(element, reduction);
		// x runs through all elements but 0: the polynomial is primitive, so this is a field.
		if (element === 1 && period === order - 1) break;
	}
	const exponents = [1];
	while (exponents.length < order - 1) exponents.push(shift(exponents.at(-1)!, reduction));
	const logarithm = new Map(exponents.map((element, at) => [element, at]));
	const multiply = (a: number, b: number) =>
		a === 0 || b === 0 ? 0 : exponents[(logarithm.get(a)! + logarithm.get(b)!) % (order - 1)]!;
	return { order, spread: [], add, multiply };
}
