import { m } from '#messages';
import type { Waiting } from '#platform/domain/waiting.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { proposalsWaiting } from './proposal-waiting.ts';
import { silentMembers } from './queries-silent.ts';
import { unstated } from './queries-unstated.ts';
import { ownMemberIds } from './visible.ts';

/** What waits for the actor in Match: proposals to answer, outcomes to tell, profiles to fill. */
export const waiting = async (ctx: Ctx): Promise<Waiting[]> => [
	...(await proposalsWaiting(ctx)),
	...(await listingsWaiting(ctx))
];

/** Members that have not said what they offer or need, and for the coordinator those to be asked. */
async function listingsWaiting(ctx: Ctx): Promise<Waiting[]> {
	if (ctx.actor.kind !== 'person') return [];
	const base = `/c/${ctx.cluster.slug}/match`;
	const options = { locale: ctx.locale };
	const own = (await unstated(ctx, ownMemberIds(ctx))).map(
		({ side, memberId, called, since }): Waiting => ({
			key: `match.${side} ${memberId}`,
			verb: 'match',
			sentence: (side === 'offer' ? m.match_waiting_offer : m.match_waiting_need)(
				{ organisation: called },
				options
			),
			since,
			href: `${base}/${side}s/new?member=${memberId}`,
			acts: []
		})
	);
	return isCoordinator(ctx.actor) ? [...own, ...(await toAsk(ctx, base))] : own;
}

async function toAsk(ctx: Ctx, base: string): Promise<Waiting[]> {
	const silent = (await silentMembers(ctx)).filter(({ mayChase }) => mayChase);
	if (silent.length === 0) return [];
	const since = new Date(Math.min(...silent.map((one) => one.since.getTime())));
	const options = { locale: ctx.locale };
	return [
		{
			key: 'match.silent',
			verb: 'match',
			sentence: m.match_waiting_silent({ n: silent.length }, options),
			since,
			href: base,
			acts: [{ label: m.match_chase({}, options), action: `${base}?/chase`, fields: {} }]
		}
	];
}
