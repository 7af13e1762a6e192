import { checkChoice } from './choice-check.ts';
import type { Ballot, Elector, Poll } from './decision.ts';
import { PollError } from './poll-error.ts';
import { asksSectors, mayBeSecret } from './secrecy.ts';

/**
 * Whether a poll can be counted at all: every ballot is of somebody entitled, once, and says what the
 * decision asks.
 * @throws PollError with what is wrong, in one sentence
 */
export function checkPoll(poll: Poll): void {
	checkOnce(
		'member',
		poll.electors.map(({ member }) => member)
	);
	checkOnce(
		'option',
		poll.options.map(({ id }) => id)
	);
	for (const { member, weight } of poll.electors)
		if (!Number.isSafeInteger(weight) || weight < 0)
			throw new PollError(`The weight of the member "${member}" is no whole number from 0 up.`);
	for (const percent of [poll.rule.quorum, poll.rule.sectorQuorum])
		if (!Number.isInteger(percent) || percent < 0 || percent > 100)
			throw new PollError('A quorum is no whole number of percent from 0 to 100.');
	for (const { choice } of poll.ballots) checkChoice(poll, choice);
	if (poll.secret) checkSecret(poll);
	else checkOpen(poll);
}

function checkOnce(what: string, ids: readonly string[]): void {
	const twice = ids.find((id, at) => ids.indexOf(id) !== at);
	if (twice !== undefined) throw new PollError(`The ${what} "${twice}" is there twice.`);
}

function checkOpen({ electors, ballots }: Poll): void {
	const byMember = new Map(electors.map((elector) => [elector.member, elector]));
	const seen = new Set<string>();
	for (const { member, sector } of ballots) {
		if (member === undefined) throw new PollError('A ballot of an open decision names no member.');
		const elector = byMember.get(member);
		if (!elector) throw new PollError(`"${member}" cast a ballot but is not entitled to vote.`);
		if (elector.recused) throw new PollError(`"${member}" cast a ballot but is recused.`);
		if (seen.has(member)) throw new PollError(`"${member}" cast two ballots.`);
		if (sector !== undefined && sector !== elector.sector)
			throw new PollError(`The ballot of "${member}" is counted in a sector that is not its own.`);
		seen.add(member);
	}
}

function checkSecret({ rule, electors, ballots }: Poll): void {
	if (!mayBeSecret(rule, electors))
		throw new PollError(
			'Secret ballots cannot be weighed: members of one sector weigh differently.'
		);
	if (ballots.some(({ member, by }) => member !== undefined || by !== undefined))
		throw new PollError('A secret ballot names who cast it.');
	if (asksSectors(rule) && ballots.some(({ sector }) => sector === undefined))
		throw new PollError('A ballot names no sector, though the rule asks for it.');
	const voting = electors.filter(({ recused }) => !recused);
	const tooMany = [undefined, ...new Set(ballots.map(({ sector }) => sector))].some(
		(sector) => of(ballots, sector) > of(voting, sector)
	);
	if (tooMany) throw new PollError('There are more ballots than members entitled to vote.');
}

const of = (all: readonly (Ballot | Elector)[], sector?: string) =>
	all.filter((one) => sector === undefined || one.sector === sector).length;
