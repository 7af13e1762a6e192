import type { InfeasibleReason, SeatingReason } from './result.ts';
import type { BrokenRule } from './rules.ts';

export type ExplanationLanguage = 'pl' | 'en';

/** Turns an id of a person or a table into a name. */
export type NameOf = (id: string) => string;

const list = (ids: readonly string[], nameOf: NameOf) => ids.map(nameOf).join(', ');

/** Why nobody can be seated by the rules, in one sentence. */
export function explainInfeasible(
	reason: InfeasibleReason,
	language: ExplanationLanguage,
	nameOf: NameOf = (id) => id
): string {
	const polish = language === 'pl';
	switch (reason.code) {
		case 'too-few-seats':
			return polish
				? `W rundzie ${reason.round} liczba osób to ${reason.people}, a miejsc jest ${reason.seats}.`
				: `Round ${reason.round} has ${reason.people} people and ${reason.seats} seats.`;
		case 'together-and-apart': {
			const [a, b] = reason.people.map(nameOf);
			const path = reason.path.map(nameOf).join(' – ');
			return polish
				? `${a} i ${b} mają siedzieć osobno, a zarazem razem (${path}).`
				: `${a} and ${b} are to sit apart and yet together (${path}).`;
		}
		case 'together-too-large':
			return polish
				? `Tych osób nie pomieści żaden stół, bo największy ma miejsc ${reason.seats}: ${list(reason.people, nameOf)}.`
				: `No table holds these people, for the largest has ${reason.seats} seats: ${list(reason.people, nameOf)}.`;
		case 'fixed-at-two-tables':
			return polish
				? `W rundzie ${reason.round} mają siedzieć razem, a przypisano im różne stoły (${list(reason.tables, nameOf)}): ${list(reason.people, nameOf)}.`
				: `In round ${reason.round} these sit together but are fixed at different tables (${list(reason.tables, nameOf)}): ${list(reason.people, nameOf)}.`;
		case 'fixed-table-full':
			return polish
				? `W rundzie ${reason.round} stół ${nameOf(reason.table)} ma ${reason.seats} miejsc, a przypisano do niego za dużo osób: ${list(reason.people, nameOf)}.`
				: `In round ${reason.round} the table ${nameOf(reason.table)} has ${reason.seats} seats, too few for those fixed there: ${list(reason.people, nameOf)}.`;
		case 'fixed-apart':
			return polish
				? `W rundzie ${reason.round} do stołu ${nameOf(reason.table)} przypisano osoby, które mają siedzieć osobno: ${list(reason.people, nameOf)}.`
				: `In round ${reason.round} people who are to sit apart are fixed at the table ${nameOf(reason.table)}: ${list(reason.people, nameOf)}.`;
		case 'apart-too-many':
			return polish
				? `W rundzie ${reason.round} przy osobnych stołach ma siedzieć ${reason.people.length} osób, a stołów jest ${reason.tables}: ${list(reason.people, nameOf)}.`
				: `In round ${reason.round} ${reason.people.length} people are to sit apart, but there are ${reason.tables} tables: ${list(reason.people, nameOf)}.`;
		case 'no-way-to-fill':
			if (polish)
				return reason.proved
					? `Rundy ${reason.round} nie da się ułożyć zgodnie z regułami.`
					: `Dla rundy ${reason.round} nie znaleziono układu zgodnego z regułami.`;
			return reason.proved
				? `Round ${reason.round} cannot be seated by the rules in any way.`
				: `No way to seat round ${reason.round} by the rules was found.`;
	}
}

/** What is to be known about a seating, in one sentence. */
export function explainSeating(reason: SeatingReason, language: ExplanationLanguage): string {
	const polish = language === 'pl';
	switch (reason.code) {
		case 'bound-reached':
			return polish
				? 'Lepszego układu nie ma: koszt równa się udowodnionej granicy.'
				: 'No seating is better: its cost equals the proved bound.';
		case 'repeats-unavoidable':
			return polish
				? `Powtórek nie da się uniknąć: jest ich co najmniej ${reason.atLeast}.`
				: `Repeats cannot be avoided: there are at least ${reason.atLeast}.`;
		case 'everyone-met':
			return polish ? 'Każdy spotyka każdego.' : 'Everyone meets everyone.';
		case 'from-design':
			return polish
				? `Liczba rund z gotowej konstrukcji bez powtórek: ${reason.rounds}.`
				: `Rounds from a construction without repeats: ${reason.rounds}.`;
		case 'from-plan':
			return polish
				? 'Układ powstał z wcześniejszego planu.'
				: 'The seating comes from the earlier plan.';
		case 'rounds-kept':
			return polish
				? `Odbyte rundy pozostały bez zmian: ${reason.rounds}.`
				: `Rounds already held are kept as they were: ${reason.rounds}.`;
		case 'uneven-tables':
			return polish
				? `Reguły nie pozwalają na równe stoły w rundach: ${reason.rounds.join(', ')}.`
				: `The rules do not allow even tables in rounds: ${reason.rounds.join(', ')}.`;
	}
}

/** Which hard rule a seating breaks, in one sentence. */
export function explainBroken(
	rule: BrokenRule,
	language: ExplanationLanguage,
	nameOf: NameOf = (id) => id
): string {
	const polish = language === 'pl';
	const who = 'people' in rule ? list(rule.people, nameOf) : '';
	const table = 'table' in rule ? nameOf(rule.table) : '';
	const where = polish ? `Runda ${rule.round}` : `Round ${rule.round}`;
	switch (rule.code) {
		case 'not-seated':
			return `${where}: ${polish ? 'brak miejsca dla' : 'no seat for'}: ${who}.`;
		case 'seated-though-absent':
			return `${where}: ${polish ? 'miejsce mają nieobecni' : 'seated though absent'}: ${who}.`;
		case 'over-seats':
			return `${where}: ${polish ? `przy stole ${table} jest za dużo osób` : `too many at the table ${table}`}: ${who}.`;
		case 'uneven':
			return `${where}: ${polish ? 'wielkość stołów różni się o więcej niż jedną osobę.' : 'table sizes differ by more than one.'}`;
		case 'apart':
			return `${where}: ${polish ? `mają siedzieć osobno, a są przy stole ${table}` : `to sit apart, but both at the table ${table}`}: ${who}.`;
		case 'not-together':
			return `${where}: ${polish ? 'mają siedzieć razem' : 'to sit together'}: ${who}.`;
		case 'not-at-fixed-table':
			return `${where}: ${polish ? `ma siedzieć przy stole ${table}` : `to sit at the table ${table}`}: ${who}.`;
	}
}
