import { m } from '#messages';
import { addDays, dayIn } from '#platform/domain/clock.ts';
import type { Waiting } from '#platform/domain/waiting.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { amendments } from './amendment-load.ts';
import { versionInForce } from './rulebook-version.ts';

/** How many days before its review the rulebook asks for it. */
const REVIEW_AHEAD_DAYS = 30;

/** What waits for the coordinator in the rulebook: amendments to decide on, a review that is near. */
export async function rulebookWaiting(ctx: Ctx): Promise<Waiting[]> {
	if (!isCoordinator(ctx.actor)) return [];
	return [...(await toDecide(ctx)), ...(await toReview(ctx))];
}

async function toDecide(ctx: Ctx): Promise<Waiting[]> {
	const open = await amendments(ctx, { open: true });
	const oldest = open.at(-1);
	if (!oldest) return [];
	const base = `/c/${ctx.cluster.slug}/agree/amendments`;
	return [
		{
			key: 'agree.amendments',
			verb: 'agree',
			sentence: m.rulebook_waiting_amendments({ n: open.length }, { locale: ctx.locale }),
			since: oldest.proposedAt,
			href: open.length === 1 ? `${base}/${oldest.id}` : base,
			acts: []
		}
	];
}

async function toReview(ctx: Ctx): Promise<Waiting[]> {
	const held = await versionInForce(ctx);
	const due = held?.force.reviewOn;
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	if (!held || !due || due > addDays(today, REVIEW_AHEAD_DAYS)) return [];
	return [
		{
			key: `agree.review ${held.version.id}`,
			verb: 'agree',
			sentence: m.rulebook_waiting_review({}, { locale: ctx.locale }),
			since: held.force.at,
			due,
			href: `/c/${ctx.cluster.slug}/agree`,
			acts: []
		}
	];
}
