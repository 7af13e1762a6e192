import type { Arrangement } from './arrangement.ts';
import { contentId } from './content-id.ts';
import type { Arc, Instance } from './instance.ts';
import type { Leg, Proposal, ProposalReason } from './result.ts';

/** The chosen arrangements as proposals with their reasons, in the order of the needs they serve. */
export function proposalsOf(instance: Instance, chosen: ReadonlySet<Arrangement>): Proposal[] {
	const helps = new Int32Array(instance.limit.length);
	for (const { arcs } of chosen) for (const arc of arcs) helps[instance.arcs[arc]!.receiver]!++;
	return [...chosen]
		.map((one) => ({ one, arcs: startingAtFirstNeed(instance, one) }))
		.toSorted((a, b) => a.arcs[0]!.need - b.arcs[0]!.need)
		.map(({ one, arcs }) => proposalOf(instance, one, arcs, helps));
}

/** A ring has no beginning, so it is written from the need that comes first in the input. */
function startingAtFirstNeed(instance: Instance, { arcs }: Arrangement): Arc[] {
	const list = arcs.map((arc) => instance.arcs[arc]!);
	const first = list.reduce((best, { need }, at) => (need < list[best]!.need ? at : best), 0);
	return [...list.slice(first), ...list.slice(0, first)];
}

function proposalOf(
	instance: Instance,
	{ ring, value }: Arrangement,
	arcs: Arc[],
	helps: Int32Array
): Proposal {
	const kind = !ring ? 'direct' : arcs.length === 2 ? 'swap' : 'ring';
	const legs = arcs.map((arc) => legOf(instance, arc, ring));
	const reasons: ProposalReason[] = arcs.flatMap((arc, at) =>
		reasonsOfLeg(instance, arc, legs[at]!, helps)
	);
	if (ring) reasons.push({ code: 'closed-ring', members: arcs.length });
	return { id: contentId(kind, legs), kind, legs, value, reasons };
}

function legOf({ problem }: Instance, arc: Arc, ring: boolean): Leg {
	return {
		offer: problem.offers[arc.offer]!.id,
		need: problem.needs[arc.need]!.id,
		from: problem.members[arc.giver]!.id,
		to: problem.members[arc.receiver]!.id,
		terms: ring ? 'exchange' : arc.direct!,
		score: arc.score
	};
}

function reasonsOfLeg(
	{ problem }: Instance,
	arc: Arc,
	{ offer, need, from, to, terms, score }: Leg,
	helps: Int32Array
): ProposalReason[] {
	const wanted = problem.needs[arc.need]!;
	const names = {
		from: problem.members[arc.giver]!.name ?? from,
		to: problem.members[arc.receiver]!.name ?? to,
		offer: problem.offers[arc.offer]!.title ?? offer,
		need: wanted.title ?? need
	};
	const reasons: ProposalReason[] = [{ code: 'fit', offer, need, terms, score, names }];
	if (wanted.priority === 3) reasons.push({ code: 'high-priority', need, name: names.need });
	if (helps[arc.receiver] === 1) reasons.push({ code: 'only-help', member: to, name: names.to });
	return reasons;
}
