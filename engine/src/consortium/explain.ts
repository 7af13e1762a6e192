import type { Team } from './result.ts';

export type ExplanationLanguage = 'pl' | 'en';

/** How an explanation writes what the solver knows only as a number or an id. */
export interface Wording {
	/** Money of the input's unit as text; by default the bare number. */
	money?: (amount: number) => string;
	/** The name of a member, a part or a sector; by default the id. */
	nameOf?: (id: string) => string;
}

/**
 * A team in plain sentences: who does what for how much, who leads, how the cost is made up and
 * whether a cheaper team can exist. `place` is the team's place among those found, from 1.
 */
export function explainConsortium(
	team: Team,
	language: ExplanationLanguage,
	place = 1,
	wording: Wording = {}
): string {
	const money = wording.money ?? plainNumber(language);
	const sentences = language === 'pl' ? inPolish : inEnglish;
	return sentences(team, place, money).join(' ');
}

function inPolish(team: Team, place: number, money: (amount: number) => string): string[] {
	const { members, leader, cost, bound, involvementCosts } = team;
	const names = members.map(({ name }) => name).join(', ');
	return [
		`Zespół: ${names}.`,
		...members.map(({ name, work, payment }) => {
			const parts = work.map(({ partName, amount }) => `${partName} (${amount})`).join(', ');
			return `${name}: ${parts}, za ${money(payment)}.`;
		}),
		leader === null
			? 'Nikt w tym zespole nie ma uprawnień lidera.'
			: `Lider: ${nameOfLeader(team)}.`,
		`Koszt: ${money(cost)}${involvementCosts > 0 ? `, w tym za samo włączenie członków ${money(involvementCosts)}` : ''}.`,
		`Udział ekonomii społecznej w zapłacie za pracę: ${percent(team, 'pl')}.`,
		team.status === 'feasible'
			? `Tańszy zespół może istnieć, ale najwyżej o ${money(cost - bound)}.`
			: place === 1
				? 'Tańszego zespołu nie ma.'
				: 'Poza zespołami wymienionymi wcześniej tańszego nie ma.'
	];
}

function inEnglish(team: Team, place: number, money: (amount: number) => string): string[] {
	const { members, leader, cost, bound, involvementCosts } = team;
	const names = members.map(({ name }) => name).join(', ');
	return [
		`Team: ${names}.`,
		...members.map(({ name, work, payment }) => {
			const parts = work.map(({ partName, amount }) => `${partName} (${amount})`).join(', ');
			return `${name}: ${parts}, for ${money(payment)}.`;
		}),
		leader === null
			? 'Nobody in this team has the authority to lead.'
			: `Leader: ${nameOfLeader(team)}.`,
		`Cost: ${money(cost)}${involvementCosts > 0 ? `, of which ${money(involvementCosts)} for involving members at all` : ''}.`,
		`The social economy’s share of what is paid for work: ${percent(team, 'en')}.`,
		team.status === 'feasible'
			? `A cheaper team may exist, but by ${money(cost - bound)} at most.`
			: place === 1
				? 'There is no cheaper team.'
				: 'There is no cheaper team but those before it.'
	];
}

function nameOfLeader({ members, leader }: Team): string {
	return members.find(({ id }) => id === leader)!.name;
}

function percent({ socialEconomyPercent }: Team, language: ExplanationLanguage): string {
	return `${plainNumber(language)(socialEconomyPercent)}%`;
}

/** Numbers as the language writes them. */
export function plainNumber(language: ExplanationLanguage): (amount: number) => string {
	const format = new Intl.NumberFormat(language);
	return (amount) => format.format(amount);
}
