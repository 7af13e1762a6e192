import { canonicalJson } from '../text/canonical.ts';
import { count } from './count.ts';
import type { Ballot, Poll } from './decision.ts';
import { PollError } from './poll-error.ts';
import { protocolSchema, type Protocol } from './protocol-schema.ts';
import { asksSectors, castOf } from './secrecy.ts';

export type { Protocol } from './protocol-schema.ts';

/** What the protocol says beside the poll and what it came to. */
export type Facts = Pick<
	Protocol,
	'cluster' | 'decision' | 'text' | 'clauses' | 'openedAt' | 'closedAt' | 'countedAt' | 'previous'
>;

/**
 * Counts a poll and writes down all that is needed to count it again. Of a secret poll it keeps no more of
 * a ballot than the rule asks, in an order that tells nothing; and nothing of ballots too few to be opened.
 * @throws PollError when the poll cannot be counted
 */
export function protocolOf(facts: Facts, poll: Poll): Protocol {
	const outcome = count(poll);
	const sealed = outcome.outcome === 'void';
	return {
		format: 'klaster.protocol/1',
		cluster: facts.cluster,
		decision: facts.decision,
		text: facts.text,
		rule: poll.rule,
		clauses: facts.clauses,
		secret: poll.secret,
		options: [...poll.options],
		electors: poll.electors.toSorted((a, b) => (a.member < b.member ? -1 : 1)),
		ballots: sealed ? [] : kept(poll),
		sealed: sealed ? castOf(poll) : null,
		outcome,
		openedAt: facts.openedAt,
		closedAt: facts.closedAt,
		countedAt: facts.countedAt,
		signedOff: [],
		previous: facts.previous
	};
}

const kept = ({ rule, secret, ballots }: Poll): Ballot[] =>
	ballots
		.map((ballot) => (secret && !asksSectors(rule) ? { choice: ballot.choice } : ballot))
		.map((ballot) => [ballot.member ?? canonicalJson(ballot), ballot] as const)
		.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
		.map(([, ballot]) => ballot);

/** The protocol's one spelling: the SHA-256 of its UTF-8 bytes is the protocol's hash. */
export const protocolText = (protocol: Protocol): string => canonicalJson(protocol);

/** The file that is given out, `{"protocol":…,"sha256":"…"}`, byte for byte: docs/protocol.md. */
export const protocolFile = (protocol: Protocol, sha256: string): string =>
	canonicalJson({ protocol, sha256 });

/**
 * Reads a protocol from JSON.
 * @throws PollError with one sentence when it is none
 */
export function readProtocol(json: unknown): Protocol {
	const read = protocolSchema.safeParse(json);
	if (read.success && isWritable(read.data)) return read.data;
	const place = read.error?.issues[0]?.path.join('.') || 'the whole';
	throw new PollError(
		`This is no protocol of the format klaster.protocol/1: ${place} is not right.`
	);
}

/** Half of a surrogate pair is no letter: JSON can carry it, the protocol's one spelling cannot. */
function isWritable(protocol: Protocol): boolean {
	try {
		return protocolText(protocol) !== '';
	} catch {
		return false;
	}
}
