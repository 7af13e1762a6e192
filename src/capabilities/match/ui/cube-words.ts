import { m } from '#messages';
import { getLocale } from '#i18n/runtime.js';
import { formatNumber } from '#platform/ui/format.ts';
import type { CubePhase, CubeView, LeftOverNeed, RunSummary } from '../server/cube.ts';

/** A gap as a share in percents with one decimal: „0,4%”. */
const percent = (share: number) => `${formatNumber(Math.ceil(share * 1000) / 10, getLocale())}%`;

/**
 * "23 partnerships serve all 15; nothing better exists (proved)", or how far from proof it is. When
 * offers or needs have changed since the solve, nothing is claimed of what exists.
 */
export function cubeSentence(
	view: Pick<CubeView, 'members' | 'ribbons' | 'served' | 'run' | 'outdated'>
): string {
	const { members, ribbons, served, run, outdated } = view;
	if (!run && ribbons.length === 0) return m.cube_not_solved();
	const words = { n: ribbons.length, served: served.length, total: members.length };
	const count =
		ribbons.length === 0
			? m.cube_none()
			: served.length === members.length
				? m.cube_count_all(words)
				: m.cube_count_some(words);
	return [count, run && !outdated && proof(run)].filter(Boolean).join(' ');
}

const proof = ({ status, gap }: RunSummary) =>
	status === 'optimal' ? m.cube_proved() : m.cube_gap({ gap: percent(gap ?? 1) });

/** How a solve ended, in a word or two. */
export function runWord({ status, gap }: RunSummary): string {
	if (status === null) return m.cube_run_going();
	return {
		optimal: () => m.cube_run_optimal(),
		feasible: () => m.cube_run_feasible({ gap: percent(gap ?? 1) }),
		cancelled: () => m.cube_run_cancelled(),
		failed: () => m.cube_run_failed()
	}[status]();
}

export const phaseWords = (phase: CubePhase | null): string | undefined =>
	phase
		? {
				fits: m.cube_phase_fits,
				solve: m.cube_phase_solve,
				keep: m.cube_phase_keep,
				'missing-piece': m.cube_phase_missing_piece
			}[phase]()
		: undefined;

const leftOver: Record<string, () => string> = {
	'no-offer': m.cube_left_no_offer,
	blocked: m.cube_left_blocked,
	'blocked-terms': m.cube_left_blocked_terms,
	'blocked-price': m.cube_left_blocked_price,
	'blocked-dates': m.cube_left_blocked_dates,
	'blocked-distance': m.cube_left_blocked_distance,
	'blocked-capacity': m.cube_left_blocked_capacity,
	taken: m.cube_left_taken,
	'taken-higher-priority': m.cube_left_taken_higher_priority,
	'taken-more-members': m.cube_left_taken_more_members,
	'taken-more-value': m.cube_left_taken_more_value,
	'member-limit': m.cube_left_member_limit,
	declined: m.cube_left_declined,
	'no-ring': m.cube_left_no_ring
};

/** Why nothing serves a need, and what to do about it. */
export function leftOverSentence({ reason, detail }: LeftOverNeed): string {
	if (reason === null) return m.cube_left_unknown();
	const exact = detail ? leftOver[`${reason}-${detail}`] : undefined;
	return (exact ?? leftOver[reason] ?? m.cube_left_other)();
}
