import type { MemberName } from '#capabilities/join/server/index.ts';
import { speaksFor, type Ctx } from '#platform/server/context.ts';
import type { Money } from '#platform/domain/money.ts';
import type { Terms } from '../domain/listing.ts';
import { answersInForce, awaited, type AnswerKind } from '../domain/proposal-answer.ts';
import {
	partiesOf,
	type Origin,
	type ProposalKind,
	type ProposalState
} from '../domain/proposal.ts';
import { cubeBecause } from './cube-because.ts';
import { toAnswered } from './proposal-load.ts';
import type { answer, proposal, proposalLeg } from './tables.ts';
import { whyOf } from './why.ts';

/** A leg as a page shows it. */
export interface LegView {
	id: string;
	offer: { id: string; title: string };
	need: { id: string; title: string };
	giver: MemberName;
	taker: MemberName;
	terms: Terms;
	price: Money | null;
	startsOn: string | null;
	endsOn: string | null;
	/** Why the offer fits the need, in the reader's language. */
	why: string;
}

/** A proposal as a page shows it, with what this reader may do. */
export interface ProposalView {
	id: string;
	kind: ProposalKind;
	origin: Origin;
	state: ProposalState;
	version: number;
	createdAt: Date;
	runId: string | null;
	partnershipId: string | null;
	legs: LegView[];
	/** Why the cube put it in, in the reader's language; nothing when it came from elsewhere. */
	because: string[];
	/** Each party with its answer to the version in force. */
	parties: { member: MemberName; answer: AnswerKind | null }[];
	/** The parties for which the reader speaks. */
	own: string[];
	/** Those of them that may answer now. */
	mayAnswer: string[];
}

export interface ProposalRows {
	proposal: typeof proposal.$inferSelect & { partnershipId: string | null };
	legs: (typeof proposalLeg.$inferSelect & { offerTitle: string; needTitle: string })[];
	answers: (typeof answer.$inferSelect)[];
}

const nameless = (id: string): MemberName => ({ id, called: '…', name: '…', sector: 'social' });

/** Puts the rows of one proposal together for a reader. */
export function proposalView(
	{ proposal: row, legs, answers }: ProposalRows,
	names: ReadonlyMap<string, MemberName>,
	reader: Ctx
): ProposalView {
	const nameOf = (id: string) => names.get(id) ?? nameless(id);
	const given = answersInForce({ version: row.version, answers: answers.map(toAnswered) });
	const parties = partiesOf(legs);
	const own = parties.filter((id) => reader.actor.kind === 'person' && speaksFor(reader.actor, id));
	const silent = awaited({
		version: row.version,
		answers: answers.map(toAnswered),
		legs: legs.map((leg) => ({ ...leg, price: null }))
	});
	return {
		id: row.id,
		kind: row.kind,
		origin: row.origin,
		state: row.state,
		version: row.version,
		createdAt: row.createdAt,
		runId: row.runId,
		partnershipId: row.partnershipId,
		legs: legs.map((leg) => legView(leg, nameOf, reader)),
		because: cubeBecause(row.explanation, reader.locale),
		parties: parties.map((id) => ({ member: nameOf(id), answer: given.get(id) ?? null })),
		own,
		mayAnswer: row.state === 'open' ? own.filter((id) => silent.includes(id)) : []
	};
}

function legView(
	leg: ProposalRows['legs'][number],
	nameOf: (id: string) => MemberName,
	reader: Ctx
): LegView {
	return {
		id: leg.id,
		offer: { id: leg.offerId, title: leg.offerTitle },
		need: { id: leg.needId, title: leg.needTitle },
		giver: nameOf(leg.giverId),
		taker: nameOf(leg.takerId),
		terms: leg.terms,
		price:
			leg.price === null || leg.currency === null
				? null
				: { amount: leg.price, currency: leg.currency },
		startsOn: leg.startsOn,
		endsOn: leg.endsOn,
		why: whyOf(reader, leg.reasons)
	};
}
