import { sql, type SQL } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { isCoordinator, speaksFor } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import type { Sector } from '#capabilities/join/server/index.ts';
import type { Block, Reason } from '../domain/fit.ts';
import { ownMemberIds } from './visible.ts';
import { whyOf } from './why.ts';

export interface FitParty {
	id: string;
	title: string;
	member: { id: string; called: string; sector: Sector; town: string };
}

/** A fit as people read it. */
export interface FitLine {
	offer: FitParty;
	need: FitParty;
	score: number;
	/** The reasons in a sentence in the reader's language. */
	why: string;
	blocked: Block | null;
	can: { propose: boolean };
}

interface Row {
	score: number;
	reasons: Reason[];
	blocked: Block | null;
	offer_id: string;
	offer_title: string;
	giver_id: string;
	giver: string;
	giver_sector: Sector;
	giver_town: string;
	need_id: string;
	need_title: string;
	taker_id: string;
	taker: string;
	taker_sector: Sector;
	taker_town: string;
}

type Scope = Pick<Ctx, 'actor' | 'cluster' | 'clock' | 'locale' | 'tx'>;

/** The fits of open offers and needs of active members that meet `condition`, best first. */
async function fitLines(ctx: Scope, condition: SQL, limit: number): Promise<FitLine[]> {
	const found = await rows<Row>(
		ctx.tx,
		sql`select fit.score, fit.reasons, fit.blocked,
				offer.id as offer_id, offer.title as offer_title, giver.id as giver_id,
				coalesce(giver.short_name, giver.name) as giver, giver.sector as giver_sector, giver.town as giver_town,
				need.id as need_id, need.title as need_title, taker.id as taker_id,
				coalesce(taker.short_name, taker.name) as taker, taker.sector as taker_sector, taker.town as taker_town
			from fit
			join offer on offer.cluster_id = fit.cluster_id and offer.id = fit.offer_id and offer.closed_at is null
			join need on need.cluster_id = fit.cluster_id and need.id = fit.need_id and need.closed_at is null
			join member giver on giver.cluster_id = offer.cluster_id and giver.id = offer.member_id and giver.standing = 'active'
			join member taker on taker.cluster_id = need.cluster_id and taker.id = need.member_id and taker.standing = 'active'
			where fit.cluster_id = ${ctx.cluster.id} and ${condition}
			order by fit.blocked is not null, fit.score desc, fit.offer_id, fit.need_id limit ${limit}`
	);
	return found.map((row) => ({
		offer: {
			id: row.offer_id,
			title: row.offer_title,
			member: {
				id: row.giver_id,
				called: row.giver,
				sector: row.giver_sector,
				town: row.giver_town
			}
		},
		need: {
			id: row.need_id,
			title: row.need_title,
			member: {
				id: row.taker_id,
				called: row.taker,
				sector: row.taker_sector,
				town: row.taker_town
			}
		},
		score: row.score,
		why: whyOf(ctx, row.reasons),
		blocked: row.blocked,
		can: {
			propose:
				row.blocked === null &&
				(isCoordinator(ctx.actor) ||
					speaksFor(ctx.actor, row.giver_id) ||
					speaksFor(ctx.actor, row.taker_id))
		}
	}));
}

/** The offers that fit a need, best first, then those that only something rules out. */
export const fitsOfNeed = (ctx: Scope, needId: string): Promise<FitLine[]> =>
	fitLines(ctx, sql`fit.need_id = ${needId}`, 20);

/** The needs that an offer fits, best first, then those for which only something rules it out. */
export const fitsOfOffer = (ctx: Scope, offerId: string): Promise<FitLine[]> =>
	fitLines(ctx, sql`fit.offer_id = ${offerId}`, 50);

/** What fits the members that the actor speaks for: whom they can help, and who can help them. */
export async function fitsOfMine(
	ctx: Scope,
	limit: number
): Promise<{ give: FitLine[]; take: FitLine[] }> {
	const mine = sql`any(${sql.param(ownMemberIds(ctx))}::uuid[])`;
	return {
		give: await fitLines(ctx, sql`fit.blocked is null and offer.member_id = ${mine}`, limit),
		take: await fitLines(ctx, sql`fit.blocked is null and need.member_id = ${mine}`, limit)
	};
}
