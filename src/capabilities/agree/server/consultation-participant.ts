import { createHash } from 'node:crypto';
import { and, eq, isNull } from 'drizzle-orm';
import { memberById, type Member } from '#capabilities/join/server/index.ts';
import { speaksFor, type Ctx } from '#platform/server/context.ts';
import { loadConsultation, type LoadedConsultation } from './consultation-load.ts';
import { consultationLink } from './consultation-tables.ts';

/** What is kept of a link's token. */
export const tokenHash = (token: string): string =>
	createHash('sha256').update(token).digest('hex');

/** The active members that the actor speaks for, in the order of its seats. */
export async function ownActiveMembers(ctx: Ctx): Promise<Member[]> {
	if (ctx.actor.kind !== 'person') return [];
	const ids = [...new Set(ctx.actor.seats.map(({ memberId }) => memberId))];
	const members = await Promise.all(ids.map((id) => memberById(ctx, id)));
	return members.filter((member) => member?.standing === 'active') as Member[];
}

/** The active member for which the actor gives opinions; null when it does not speak for it. */
export async function memberToSpeakFor(ctx: Ctx, memberId: unknown): Promise<Member | null> {
	if (typeof memberId !== 'string' || !speaksFor(ctx.actor, memberId)) return null;
	const member = await memberById(ctx, memberId);
	return member?.standing === 'active' ? member : null;
}

/**
 * For whom, and in which consultation, a link speaks. Null when there is none such, it was revoked,
 * or its member takes no part any more. Of a consultation that is over it still tells which.
 */
export async function linkHolder(
	ctx: Pick<Ctx, 'tx' | 'cluster' | 'clock'>,
	token: unknown
): Promise<{ member: Member; consultation: LoadedConsultation } | null> {
	if (typeof token !== 'string' || token === '') return null;
	const [link] = await ctx.tx
		.select({ memberId: consultationLink.memberId, id: consultationLink.consultationId })
		.from(consultationLink)
		.where(
			and(
				eq(consultationLink.clusterId, ctx.cluster.id),
				eq(consultationLink.tokenSha256, tokenHash(token)),
				isNull(consultationLink.revokedAt)
			)
		);
	if (!link) return null;
	const member = await memberById(ctx, link.memberId);
	const consultation = await loadConsultation(ctx, link.id);
	return member?.standing === 'active' && consultation ? { member, consultation } : null;
}
