import type { Instance } from './instance.ts';

/**
 * The greatest common divisor of all prices, so that the solver works with numbers as small as
 * they can be: 100 where every price is in whole złoty. 1 where there are no prices.
 */
export function scaleOf({ members, offers }: Instance): number {
	let common = 0;
	const take = (amount: number) => {
		let other = amount;
		while (other > 0) [common, other] = [other, common % other];
	};
	for (const { involvementCost } of members) take(involvementCost);
	for (const { price, items } of offers) {
		take(price);
		for (const { unitPrice } of items) take(unitPrice);
	}
	return common || 1;
}
