import { canonicalJson } from '../text/canonical.ts';
import { count } from './count.ts';
import type { Outcome, Poll } from './decision.ts';
import { firstDifference, type Difference } from './first-difference.ts';
import type { Protocol } from './protocol-schema.ts';

/** What a protocol's ballots come to when counted again, and where that first differs from what it states. */
export interface Recount {
	outcome: Outcome;
	difference: Difference | null;
}

/**
 * Counts a protocol's ballots again.
 * @throws PollError when they cannot be counted
 */
export function recount(protocol: Protocol): Recount {
	const outcome = count(pollOf(protocol));
	// One spelling on both sides, so that letters typed in two ways are no difference.
	const [stated, counted] = [protocol.outcome, outcome].map((one): unknown =>
		JSON.parse(canonicalJson(one))
	);
	return { outcome, difference: firstDifference(stated, counted) };
}

function pollOf({ rule, electors, ballots, options, secret, sealed }: Protocol): Poll {
	if (!sealed) return { rule, electors, ballots, options, secret };
	// What a sealed ballot says is not known and must not matter: any choice stands for it.
	const bySector = sealed.filter(({ sector }) => sector);
	const unopened = (bySector.length > 0 ? bySector : sealed).flatMap(({ sector, cast }) =>
		Array(cast).fill({ ...(sector && { sector }), choice: { kind: 'abstain' } })
	);
	return { rule, electors, options, secret, ballots: [...ballots, ...unopened] };
}
