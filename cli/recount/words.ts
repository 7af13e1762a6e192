import type {
	Condition,
	DecisionRule,
	Outcome,
	SectorsRule,
	Tally
} from '#capabilities/agree/domain/voting/decision.ts';
import type { Protocol } from '#capabilities/agree/domain/voting/protocol.ts';
import type { Recount } from '#capabilities/agree/domain/voting/recount.ts';

/** What was counted and how, line by line: the decision, its rule, who voted, each condition. */
export function countedInWords(protocol: Protocol, { outcome }: Recount): string[] {
	const { decision, cluster, openedAt, closedAt } = protocol;
	return [
		decision.title,
		`${cluster.name}, opened ${openedAt}, closed ${closedAt}`,
		`Rule: ${ruleInWords(protocol.rule)}.`,
		turnoutInWords(protocol),
		'',
		...outcome.tallies.map(tallyInWords),
		'',
		...outcome.conditions.map(conditionInWords),
		...(outcome.ranking ? [rankingInWords(protocol, outcome.ranking)] : []),
		''
	];
}

/** Whether the protocol states what its ballots come to. */
export function verdictInWords({ outcome }: Protocol, { outcome: counted, difference }: Recount) {
	const verdict = `Stated: ${outcome.outcome}. Counted again: ${counted.outcome}.`;
	if (!difference) return `${verdict} They are equal.`;
	const [stated, found] = [difference.stated, difference.counted].map((value) =>
		value === undefined ? 'nothing' : JSON.stringify(value)
	);
	return `${verdict} They differ first at ${difference.place}: stated ${stated}, counted ${found}.`;
}

const wheres: Record<SectorsRule, string> = {
	none: '',
	each: ', in each sector',
	'two-and-overall': ', overall and in at least two sectors'
};
const weightings: Record<DecisionRule['weights'], string> = {
	equal: 'one member one vote',
	'by-sector': 'every sector weighs the same',
	own: 'own weights'
};

function ruleInWords(rule: DecisionRule): string {
	return [
		modeInWords(rule),
		weightings[rule.weights],
		...(rule.quorum > 0 ? [`quorum ${rule.quorum}%`] : []),
		...(rule.sectorQuorum > 0 ? [`quorum of each sector ${rule.sectorQuorum}%`] : [])
	].join('; ');
}

function modeInWords(rule: DecisionRule): string {
	if (rule.mode === 'consent') return `consent${wheres[rule.sectors]}`;
	if (rule.mode === 'majority') {
		const of = rule.threshold === 'simple' ? `a tie ${rule.tie}` : `of those ${rule.base}`;
		return `${rule.threshold} majority (${of})${wheres[rule.sectors]}`;
	}
	return { ranked: 'ranked by Schulze’s method', score: 'highest mean score', date: 'dates' }[
		rule.mode
	];
}

function turnoutInWords({ electors, ballots, sealed, secret }: Protocol): string {
	const recused = electors.filter((elector) => elector.recused).length;
	const cast = sealed ? `${sealed[0]?.cast ?? 0} unopened` : ballots.length;
	return `Entitled: ${electors.length - recused}; recused: ${recused}; ${secret ? 'secret' : 'open'} ballots: ${cast}.`;
}

const tallyInWords = ({ sector, entitled, present, counts, weights }: Tally): string => {
	const parts = Object.entries(counts).map(
		([name, number]) =>
			`${name} ${number}${weights[name] === `${number}` ? '' : ` (weight ${weights[name]})`}`
	);
	return `  ${sector ?? 'all'}: ${[`entitled ${entitled}`, `present ${present}`, ...parts].join(', ')}`;
};

const names: Record<Condition['kind'], string> = {
	quorum: 'quorum',
	'sector-quorum': 'quorum',
	threshold: 'in favour',
	'no-objection': 'objections',
	sectors: 'sectors in which it holds',
	winner: 'options in front',
	secrecy: 'secret ballots cast'
};

const conditionInWords = ({ kind, sector, value, comparison, needed, met, joint }: Condition) =>
	`  ${names[kind]}${sector ? `, ${sector}` : ''}: ${value} ${comparison} ${needed}: ${met ? 'met' : 'not met'}${joint ? ' (goes into the number of sectors)' : ''}`;

function rankingInWords({ options }: Protocol, ranking: NonNullable<Outcome['ranking']>): string {
	const label = (id: string) => options.find((option) => option.id === id)?.label ?? id;
	return `  order: ${ranking.map((group) => group.map(label).join(' = ')).join(' > ')}`;
}
