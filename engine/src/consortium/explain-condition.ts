import { plainNumber } from './explain.ts';
import type { ExplanationLanguage, Wording } from './explain.ts';
import type { Condition, ConditionPrice, Infeasibility } from './result.ts';

/** A condition in a few words: "a member of the sector social". */
export function explainCondition(
	one: Condition,
	language: ExplanationLanguage,
	{ nameOf = (id) => id }: Wording = {}
): string {
	const pl = language === 'pl';
	switch (one.kind) {
		case 'sector':
			return pl
				? `ktoś z sektora: ${nameOf(one.sector)}`
				: `somebody of the sector ${nameOf(one.sector)}`;
		case 'leader':
			return pl ? 'lider z uprawnieniami' : 'a leader with authority';
		case 'social-economy':
			return pl
				? `co najmniej ${one.percent}% zapłaty dla ekonomii społecznej`
				: `at least ${one.percent}% of the payment for the social economy`;
		case 'min-members':
			return pl
				? `liczba członków: co najmniej ${one.members}`
				: `number of members: at least ${one.members}`;
		case 'max-members':
			return pl
				? `liczba członków: najwyżej ${one.members}`
				: `number of members: at most ${one.members}`;
		case 'required':
			return pl ? `w zespole jest: ${nameOf(one.member)}` : `in the team: ${nameOf(one.member)}`;
		case 'apart':
			return pl
				? `nie razem: ${one.members.map(nameOf).join(', ')}`
				: `not together: ${one.members.map(nameOf).join(', ')}`;
		case 'together':
			return pl
				? `tylko razem: ${one.members.map(nameOf).join(', ')}`
				: `only together: ${one.members.map(nameOf).join(', ')}`;
		case 'alone':
			return pl
				? `całą część wykonuje jeden członek: ${nameOf(one.part)}`
				: `one member does all of the part: ${nameOf(one.part)}`;
		case 'capacity':
			return pl
				? `ilości w ofertach na część: ${nameOf(one.part)}`
				: `amounts offered for the part: ${nameOf(one.part)}`;
		case 'offer-capacity':
			return pl ? 'łączne ilości w ofertach' : 'total amounts of the offers';
		case 'minimum':
			return pl ? 'najmniejsze zlecenia w ofertach' : 'smallest lots of the offers';
	}
}

/** What a condition costs, in one plain sentence. */
export function explainPrice(
	{ condition, status, price, costWithout }: ConditionPrice,
	language: ExplanationLanguage,
	wording: Wording = {}
): string {
	const money = wording.money ?? plainNumber(language);
	const name = capital(explainCondition(condition, language, wording));
	const pl = language === 'pl';
	if (status === 'infeasible') {
		return pl
			? `${name}. Bez tego warunku zespołu też nie ma.`
			: `${name}. Without it there is still no team.`;
	}
	if (costWithout === null) {
		return pl
			? `${name}. Na policzenie zabrakło czasu.`
			: `${name}. The time was too short to tell.`;
	}
	if (price === null) {
		return pl
			? `${name}. Bez tego warunku jest zespół za ${money(costWithout)}.`
			: `${name}. Without it there is a team for ${money(costWithout)}.`;
	}
	if (status === 'feasible') {
		return pl
			? `${name}. Kosztuje co najmniej ${money(price)}.`
			: `${name}. It costs at least ${money(price)}.`;
	}
	if (price === 0) return pl ? `${name}. Nic nie kosztuje.` : `${name}. It costs nothing.`;
	return pl ? `${name}. Kosztuje ${money(price)}.` : `${name}. It costs ${money(price)}.`;
}

/** Why there is no team, in plain sentences. */
export function explainInfeasible(
	{ unoffered, short, conflict }: Infeasibility,
	language: ExplanationLanguage,
	wording: Wording = {}
): string {
	const { nameOf = (id: string) => id } = wording;
	const pl = language === 'pl';
	const sentences: string[] = [];
	if (unoffered.length > 0) {
		const names = unoffered.map(nameOf).join(', ');
		sentences.push(pl ? `Nikt nie oferuje: ${names}.` : `Nobody offers: ${names}.`);
	}
	for (const { part, amount, offered } of short) {
		sentences.push(
			pl
				? `Za mało ofert na część „${nameOf(part)}”: potrzeba ${amount}, jest ${offered}.`
				: `Too little is offered of the part “${nameOf(part)}”: ${amount} needed, ${offered} offered.`
		);
	}
	if (conflict.length > 0) {
		const names = conflict.map((one) => explainCondition(one, language, wording)).join('; ');
		sentences.push(pl ? `Tego nie da się pogodzić: ${names}.` : `These cannot all hold: ${names}.`);
	}
	return sentences.join(' ');
}

function capital(text: string): string {
	return text.charAt(0).toUpperCase() + text.slice(1);
}
