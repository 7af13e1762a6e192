import { m } from '#messages';
import type { Locale } from '#platform/server/context.ts';
import type { Block } from '#platform/server/documents/index.ts';
import type { Choice, Condition, Sector } from '../domain/voting/decision.ts';
import type { Protocol } from '../domain/voting/protocol.ts';

type In = { locale: Locale };
type Words = (inputs: object, options: In) => string;

const kinds: Record<Condition['kind'], Words> = {
	quorum: m.signature_protocol_kind_quorum,
	'sector-quorum': m.signature_protocol_kind_sector_quorum,
	threshold: m.signature_protocol_kind_threshold,
	'no-objection': m.signature_protocol_kind_no_objection,
	sectors: m.signature_protocol_kind_sectors,
	winner: m.signature_protocol_kind_winner,
	secrecy: m.signature_protocol_kind_secrecy
};

const votes: Record<string, Words> = {
	yes: m.signature_protocol_choice_yes,
	no: m.signature_protocol_choice_no,
	abstain: m.signature_protocol_choice_abstain,
	consent: m.signature_protocol_choice_consent,
	objection: m.signature_protocol_choice_objections,
	given: m.signature_protocol_choice_given,
	absent: m.signature_protocol_choice_absent
};

const sectors = {
	administration: m.sector_administration,
	business: m.sector_business,
	social: m.sector_social
};
const sectorOf = (sector: Sector | undefined, locale: In) =>
	(sector ? sectors[sector] : m.signature_protocol_whole)({}, locale);

/** Each condition of the rule with its numbers. */
export function conditionsTable({ outcome }: Protocol, locale: In): Block[] {
	const said = (met: boolean) =>
		(met ? m.signature_protocol_yes : m.signature_protocol_no)({}, locale);
	return [
		{ kind: 'heading', level: 2, words: m.signature_protocol_conditions({}, locale) },
		{
			kind: 'table',
			head: [
				m.signature_protocol_condition({}, locale),
				m.signature_protocol_where({}, locale),
				m.signature_protocol_value({}, locale),
				m.signature_protocol_needed({}, locale),
				m.signature_protocol_met({}, locale)
			],
			widths: [3, 3, 1, 1, 1],
			rows: outcome.conditions.map(({ kind, sector, value, comparison, needed, met }) => [
				kinds[kind]({}, locale),
				sectorOf(sector, locale),
				value,
				`${{ '>': '>', '>=': '≥', '=': '=' }[comparison]} ${needed}`,
				said(met)
			])
		}
	];
}

/** How many votes there were of each kind, in the whole and in each sector. */
export function talliesTable({ outcome }: Protocol, locale: In): Block[] {
	if (outcome.tallies.length === 0) return [];
	return [
		{ kind: 'heading', level: 2, words: m.signature_protocol_tallies({}, locale) },
		{
			kind: 'table',
			head: [
				m.signature_protocol_where({}, locale),
				m.signature_protocol_choice({}, locale),
				m.signature_protocol_count({}, locale),
				m.signature_protocol_weight({}, locale)
			],
			widths: [3, 3, 1, 1],
			rows: outcome.tallies.flatMap(({ sector, counts, weights }) =>
				Object.entries(counts).map(([choice, count]) => [
					sectorOf(sector, locale),
					votes[choice]?.({}, locale) ?? choice,
					String(count),
					weights[choice] ?? ''
				])
			)
		}
	];
}

/** Everybody who was entitled, and in an open vote what they voted. */
export function electorsTable({ electors, ballots, secret, options }: Protocol, locale: In): Block {
	const names = new Map(electors.map(({ member, name }) => [member, name]));
	const labels = new Map(options.map(({ id, label }) => [id, label]));
	const voteOf = (member: string): string => {
		const ballot = ballots.find((one) => one.member === member);
		if (!ballot) return m.signature_protocol_not_voted({}, locale);
		const by = ballot.by
			? ` ${m.signature_protocol_by({ name: names.get(ballot.by) ?? ballot.by }, locale)}`
			: '';
		return choiceText(ballot.choice, labels, locale) + by;
	};
	return {
		kind: 'table',
		head: [
			m.signature_col_organisation({}, locale),
			m.signature_protocol_sector({}, locale),
			m.signature_protocol_weight({}, locale),
			m.signature_protocol_vote({}, locale)
		],
		widths: [3, 3, 1, 4],
		rows: electors.map(({ member, name, sector, weight, recused }) => [
			name,
			sectorOf(sector, locale),
			String(weight),
			recused
				? m.signature_protocol_recused({ reason: recused.reason }, locale)
				: secret
					? '–'
					: voteOf(member)
		])
	};
}

function choiceText(choice: Choice, labels: ReadonlyMap<string, string>, locale: In): string {
	const label = (id: string) => labels.get(id) ?? id;
	const each = (answers: Readonly<Record<string, string | number>>) =>
		Object.entries(answers)
			.map(([id, answer]) => `${label(id)}: ${votes[answer]?.({}, locale) ?? answer}`)
			.join('; ');
	if (choice.kind === 'ranking')
		return choice.ranks.map((group) => group.map(label).join(' = ')).join(' > ');
	if (choice.kind === 'scores') return each(choice.scores);
	if (choice.kind === 'dates') return each(choice.dates);
	if (choice.kind === 'objection')
		return m.signature_protocol_choice_objection({ reason: choice.reason }, locale);
	return votes[choice.kind]!({}, locale);
}
