import { m } from '#messages';
import { getLocale } from '#i18n/runtime.js';
import { formatDate, formatDay, formatMoney } from '#platform/ui/format.ts';
import type { Say } from '#platform/ui/problem-text.ts';
import type { Tone } from '#platform/ui/index.ts';
import type { LegView, PartnershipView, ProposalView } from '../server/cube.ts';

type State = ProposalView['state'];

export const stateWord = (state: State): string =>
	({
		open: m.cube_state_open,
		accepted: m.cube_state_accepted,
		declined: m.cube_state_declined,
		withdrawn: m.cube_state_withdrawn
	})[state]();

export const stateTone = (state: State): Tone =>
	(({ open: 'waiting', accepted: 'done', declined: 'ended', withdrawn: 'ended' }) as const)[state];

export const kindWord = (kind: ProposalView['kind']): string =>
	({ direct: m.cube_kind_direct, swap: m.cube_kind_swap, ring: m.cube_kind_ring })[kind]();

export const originWord = (origin: ProposalView['origin']): string =>
	({ cube: m.cube_origin_cube, match: m.cube_origin_match, import: m.cube_origin_import })[
		origin
	]();

export const termsWord = (terms: LegView['terms']): string =>
	({ gift: m.cube_terms_gift, exchange: m.cube_terms_exchange, paid: m.cube_terms_paid })[terms]();

/** The proposal's name: its parties, and who gives to whom. */
export function proposalTitle({ kind, parties }: Pick<ProposalView, 'kind' | 'parties'>): string {
	const names = parties.map(({ member }) => member.called);
	if (kind === 'swap') return names.join(' ↔ ');
	return (kind === 'ring' ? [...names, names[0]] : names).join(' → ');
}

/** Terms, price and days of a leg in one line: „odpłatnie, 1 200 zł, od pt., 27 listopada”. */
export function conditionsOf({ terms, price, startsOn, endsOn }: LegView): string {
	const locale = getLocale();
	const from = startsOn && formatDay(startsOn, locale, { year: true });
	const until = endsOn && formatDay(endsOn, locale, { year: true });
	const days =
		from && until
			? m.cube_days_between({ from, until })
			: from
				? m.cube_days_from({ from })
				: until && m.cube_days_until({ until });
	const cost = terms === 'paid' && (price ? formatMoney(price, locale) : m.cube_price_open());
	return [termsWord(terms), cost, days].filter(Boolean).join(', ');
}

/** One sentence about where a proposal stands. */
export function proposalState({ state, parties }: Pick<ProposalView, 'state' | 'parties'>): string {
	if (state === 'accepted') return m.cube_proposal_state_accepted();
	if (state === 'declined') return m.cube_proposal_state_declined();
	if (state === 'withdrawn') return m.cube_proposal_state_withdrawn();
	const names = parties.filter(({ answer }) => !answer).map(({ member }) => member.called);
	return m.cube_proposal_state_open({ names: names.join(', ') });
}

/** One sentence about since when a partnership runs, or how long it ran. */
export function partnershipState(
	{ formedAt, endedAt }: Pick<PartnershipView, 'formedAt' | 'endedAt'>,
	zone: string
): string {
	const day = (at: Date) => formatDate(at, { locale: getLocale(), zone }, { year: true });
	return endedAt
		? m.cube_partnership_ended({ from: day(formedAt), until: day(endedAt) })
		: m.cube_partnership_running({ from: day(formedAt) });
}

const problems: Record<string, () => string> = {
	'listing-closed': m.cube_problem_listing_closed,
	'proposal-accepted': m.cube_problem_proposal_accepted,
	'proposal-declined': m.cube_problem_proposal_declined,
	'proposal-withdrawn': m.cube_problem_proposal_withdrawn,
	'counter-no-change': m.cube_problem_no_change,
	'counter-dates': m.cube_problem_dates,
	'counter-terms': m.cube_problem_terms,
	'counter-price': m.cube_problem_price,
	'fit-blocked': m.cube_problem_fit_blocked,
	'nothing-in-return': m.cube_problem_nothing_in_return,
	'need-taken': m.cube_problem_need_taken
};

/** The sentences for what can go wrong with proposals and partnerships. */
export const sayProposalProblem: Say = (code) => problems[code]?.();

const done: Record<string, () => string> = {
	accepted: m.cube_done_accepted,
	formed: m.cube_done_formed,
	declined: m.cube_done_declined,
	countered: m.cube_done_countered,
	recorded: m.cube_done_recorded,
	ended: m.cube_done_ended,
	proposed: m.cube_done_proposed
};

/** What the last action did, by the code in the address: "?done=accepted". */
export const proposalDone = (code: string | null): string | undefined =>
	code === null ? undefined : done[code]?.();
