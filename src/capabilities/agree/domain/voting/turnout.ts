import { sectors, type Choice, type Poll, type Sector, type Tally } from './decision.ts';
import { fractionText, sum, type Fraction } from './fraction.ts';
import { asksSectors } from './secrecy.ts';
import { entitledOf, type Entitled } from './weights.ts';

/** A ballot with the weight it has. */
export interface Vote {
	sector?: Sector;
	choice: Choice;
	weight: Fraction;
}

/** Who might have voted and how those who did have voted, of the whole or of one sector. */
export interface Turnout {
	sector?: Sector;
	entitled: readonly Entitled[];
	votes: readonly Vote[];
}

/** @param poll one that `checkPoll` has let through */
export function turnoutOf({ rule, electors, ballots }: Poll): Turnout {
	const entitled = entitledOf(rule.weights, electors);
	const byMember = new Map(entitled.map((one) => [one.member, one]));
	const votes = ballots.map(({ member, sector, choice }) => {
		// Of a secret ballot all in its sector weigh the same; without a sector, all weigh 1.
		const of =
			member === undefined
				? entitled.find((one) => sector === undefined || one.sector === sector)!
				: byMember.get(member)!;
		return { sector: member === undefined ? sector : of.sector, choice, weight: of.weight };
	});
	return { entitled, votes };
}

/** The part of each sector in which somebody may vote, in the sectors' order. */
export const bySector = ({ entitled, votes }: Turnout): (Turnout & { sector: Sector })[] =>
	sectors
		.map((sector) => ({
			sector,
			entitled: entitled.filter((one) => one.sector === sector),
			votes: votes.filter((one) => one.sector === sector)
		}))
		.filter((part) => part.entitled.length > 0);

export const weightOf = (all: Iterable<{ weight: Fraction }>): Fraction =>
	sum([...all].map(({ weight }) => weight));

/** The weight of those who chose one of the kinds. */
export const weightFor = ({ votes }: Turnout, ...kinds: Choice['kind'][]): Fraction =>
	weightOf(votes.filter(({ choice }) => kinds.includes(choice.kind)));

const shown: Record<Poll['rule']['mode'], readonly (readonly [string, Choice['kind']])[]> = {
	consent: [
		['consent', 'consent'],
		['objection', 'objection']
	],
	majority: [
		['yes', 'yes'],
		['no', 'no']
	],
	ranked: [['given', 'ranking']],
	score: [['given', 'scores']],
	date: [['given', 'dates']]
};

/** The tallies that may be shown: of the whole, and of each sector unless that would open secret ballots. */
export function talliesOf(poll: Poll, whole: Turnout): Tally[] {
	const parts = poll.secret && !asksSectors(poll.rule) ? [] : bySector(whole);
	return [whole, ...parts].map((part) => tallyOf(poll.rule.mode, part));
}

function tallyOf(mode: Poll['rule']['mode'], part: Turnout): Tally {
	const groups: [string, { weight: Fraction }[]][] = [
		...shown[mode],
		['abstain', 'abstain'] as const
	].map(([name, kind]) => [name, part.votes.filter(({ choice }) => choice.kind === kind)]);
	const entitled = weightOf(part.entitled);
	const present = weightOf(part.votes);
	const absent = { top: -present.top, bottom: present.bottom };
	return {
		...(part.sector && { sector: part.sector }),
		entitled: fractionText(entitled),
		present: fractionText(present),
		counts: {
			...Object.fromEntries(groups.map(([name, all]) => [name, all.length])),
			absent: part.entitled.length - part.votes.length
		},
		weights: {
			...Object.fromEntries(groups.map(([name, all]) => [name, fractionText(weightOf(all))])),
			absent: fractionText(sum([entitled, absent]))
		}
	};
}
