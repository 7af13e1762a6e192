import type { Bounds } from './bounds.ts';
import { THOUSAND, together } from './model.ts';
import type { Model } from './model.ts';
import { PairCosts } from './pair-costs.ts';
import type { SeatingCost } from './result.ts';
import { SectorShares } from './share.ts';

/**
 * What a seating costs: per term beside its bound, per table, per person. O(people² + meetings).
 * @param rows the table of each person in every round, held ones first
 */
export function seatingCostOf(model: Model, rows: Int32Array[], bounds: Bounds): SeatingCost {
	const { people, ids, sector, sectors, past, held } = model;
	const { weights } = model.problem;
	const costs = new PairCosts(model);
	const shares = new SectorShares(model);
	const met = new Uint8Array(people * people);
	const amount = { contacts: 0, sectors: 0, organisations: 0 };
	const inHeld = { contacts: 0, sectors: 0, organisations: 0 };
	const tables: SeatingCost['tables'] = [];
	const perPerson = ids.map((id) => ({ id, rounds: 0, newContacts: 0, metBefore: 0, repeats: 0 }));
	let distinct = 0;
	let mostOften = 0;
	rows.forEach((row, round) => {
		model.tableIds.forEach((table, index) => {
			const at: number[] = [];
			row.forEach((seat, person) => {
				if (seat === index) at.push(person);
			});
			const line = {
				round: round + 1,
				table,
				repeats: 0,
				metBefore: 0,
				newContacts: 0,
				offSectorShare: 0,
				sameOrganisation: 0
			};
			for (const [place, a] of at.entries()) {
				perPerson[a]!.rounds++;
				for (const b of at.slice(0, place)) {
					if (together(model, a, b)) continue;
					const pair = a * people + b;
					const before = met[pair]!;
					const kind =
						before > 0 ? 'repeats' : past !== null && past[pair]! > 0 ? 'metBefore' : 'newContacts';
					line[kind]++;
					perPerson[a]![kind]++;
					perPerson[b]![kind]++;
					if (before === 0) distinct++;
					amount.contacts += costs.repetition(a, b, before);
					if (costs.sameOrganisation(a, b)) line.sameOrganisation++;
					met[pair] = met[b * people + a] = before + 1;
					mostOften = Math.max(mostOften, before + 1);
				}
			}
			if (sectors > 1)
				for (let which = 0; which < sectors; which++) {
					const count = at.filter((person) => sector[person] === which).length;
					line.offSectorShare += shares.off(round, at.length, which, count);
				}
			amount.sectors += line.offSectorShare;
			amount.organisations += line.sameOrganisation;
			tables.push(line);
		});
		if (round < held) Object.assign(inHeld, amount);
	});
	const term = (weight: number, units: number, bound: number) => ({
		weight,
		amount: units / THOUSAND,
		cost: (weight * units) / THOUSAND,
		bound: bound / THOUSAND
	});
	const terms = {
		contacts: term(weights.contacts, amount.contacts, inHeld.contacts + bounds.contacts),
		sectors: term(weights.sectors, amount.sectors * THOUSAND, inHeld.sectors * THOUSAND),
		organisations: term(
			weights.organisations,
			amount.organisations * THOUSAND,
			(inHeld.organisations + bounds.organisations) * THOUSAND
		)
	};
	const value =
		(weights.contacts * amount.contacts +
			THOUSAND *
				(weights.sectors * amount.sectors + weights.organisations * amount.organisations)) /
		THOUSAND;
	const contacts = { distinct, atMost: bounds.contactsAtMost, mostOften };
	return { value, terms, tables, people: perPerson, contacts };
}

/** The bound of the whole: each term's by its weight. */
export function boundOfCost({ terms }: SeatingCost): number {
	return (
		Object.values(terms).reduce((sum, { weight, bound }) => sum + weight * bound * THOUSAND, 0) /
		THOUSAND
	);
}
