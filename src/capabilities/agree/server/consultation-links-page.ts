import { sql } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { mayEdit } from '../domain/policy.ts';
import type { Sector } from '../domain/voting/decision.ts';
import { loadConsultation, type LoadedConsultation } from './consultation-load.ts';
import { ownActiveMembers } from './consultation-participant.ts';
import { stanceOf } from './stance.ts';

/** A member that may take part, and its link if it has one. */
export interface LinkLine {
	id: string;
	called: string;
	sector: Sector;
	/** Since when, and by whom; null without a link. */
	link: { at: Date; byName: string } | null;
}

export interface LinksPage {
	consultation: LoadedConsultation;
	members: LinkLine[];
	can: { invite: boolean };
}

/**
 * The links of a consultation: to the coordinator of all active members, to others of their own.
 * Null where links are not allowed. It does not say who has taken part.
 */
export async function linksPage(ctx: Ctx, id: string): Promise<LinksPage | null> {
	if (ctx.actor.kind === 'visitor') return null;
	const consultation = await loadConsultation(ctx, id);
	if (!consultation?.linksAllowed) return null;
	const edit = mayEdit(stanceOf(ctx));
	const own = (await ownActiveMembers(ctx)).map((member) => member.id);
	if (!edit && own.length === 0) return null;
	const found = await rows<{
		id: string;
		called: string;
		sector: Sector;
		at: Date | null;
		by_name: string;
	}>(
		ctx.tx,
		sql`select m.id, coalesce(m.short_name, m.name) as called, m.sector, l.made_at as at, l.made_by_name as by_name
		from member m left join consultation_link l on l.cluster_id = m.cluster_id and l.member_id = m.id
			and l.consultation_id = ${consultation.id} and l.revoked_at is null
		where m.cluster_id = ${ctx.cluster.id} and m.standing = 'active'
		and (${edit} or m.id = any(${sql.param(own)}::uuid[]))
		order by m.name`
	);
	return {
		consultation,
		members: found.map(({ id, called, sector, at, by_name }) => ({
			id,
			called,
			sector,
			link: at && { at: new Date(at), byName: by_name }
		})),
		can: { invite: edit && consultation.open }
	};
}
