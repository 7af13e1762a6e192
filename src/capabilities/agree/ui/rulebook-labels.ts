import { m } from '#messages';
import { getLocale } from '#i18n/runtime.js';
import { formatDate, formatDay, type Tone } from '#platform/ui/index.ts';
import type { AmendmentLine, Holding, VersionLine, VersionStanding } from '../server/rulebook.ts';

/** „27 listopada 2026”, without the weekday. */
export const dayText = (day: string): string =>
	formatDay(day, getLocale(), { year: true }).replace(/^[^,]*, /, '');

/** The day of a moment in the cluster's zone, without the weekday. */
export const dayOf = (at: Date, zone: string): string =>
	formatDate(at, { locale: getLocale(), zone }, { year: true }).replace(/^[^,]*, /, '');

const standings: Record<VersionStanding, { word: () => string; tone: Tone }> = {
	draft: { word: m.rulebook_standing_draft, tone: 'draft' },
	coming: { word: m.rulebook_standing_coming, tone: 'waiting' },
	'in-force': { word: m.rulebook_standing_in_force, tone: 'done' },
	past: { word: m.rulebook_standing_past, tone: 'ended' }
};

/** How a version stands, as a chip shows it. */
export const standingChip = (standing: VersionStanding): { word: string; tone: Tone } => ({
	word: standings[standing].word(),
	tone: standings[standing].tone
});

/** „od 1 lutego 2027 do 3 maja 2027” */
export const holdingText = ({ from, replacedOn }: Holding): string =>
	replacedOn
		? m.rulebook_from_until({ from: dayText(from), until: dayText(replacedOn) })
		: m.rulebook_from({ from: dayText(from) });

/** How a version stands, in a sentence. */
export function versionSentence(line: VersionLine, zone: string): string {
	const version = line.number;
	if (!line.holding) return m.rulebook_state_draft({ version, made: dayOf(line.madeAt, zone) });
	const from = dayText(line.holding.from);
	if (line.standing === 'coming') return m.rulebook_state_coming({ version, from });
	if (line.standing === 'in-force') return m.rulebook_state_in_force({ version, from });
	const until = dayText(line.holding.replacedOn ?? line.holding.from);
	return m.rulebook_state_past({ version, from, until });
}

type Outcome = NonNullable<AmendmentLine['end']>['outcome'] | 'open';

const outcomes: Record<Outcome, { word: () => string; tone: Tone }> = {
	open: { word: m.rulebook_outcome_open, tone: 'open' },
	accepted: { word: m.rulebook_outcome_accepted, tone: 'done' },
	rejected: { word: m.rulebook_outcome_rejected, tone: 'ended' },
	withdrawn: { word: m.rulebook_outcome_withdrawn, tone: 'ended' }
};

/** What became of an amendment, as a chip shows it. */
export const outcomeChip = (end: AmendmentLine['end']): { word: string; tone: Tone } => {
	const { word, tone } = outcomes[end?.outcome ?? 'open'];
	return { word: word(), tone };
};

/** „Barbara Szew, Krawiectwo Nitka”; the person alone when in nobody's name. */
export const proposerText = (byName: string, member: { called: string } | null): string =>
	member ? m.rulebook_comment_for({ name: byName, member: member.called }) : byName;
