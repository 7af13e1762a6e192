import { findCategory } from '@klaster/engine/match';
import { memberNames, type MemberName } from '#capabilities/join/server/index.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { sql } from 'drizzle-orm';
import type { MissingPiece } from './cube-result.ts';

/** An offer that nobody makes yet: what it is, and whom it would serve. */
export interface MissingPieceView {
	category: string;
	/** In the reader's language, in lower case. */
	label: string;
	/** Where it would be most useful; null when nobody knows. */
	place: string | null;
	/** Members that would be served for the first time. */
	members: number;
	/** The needs that it would serve. */
	needs: { id: string; title: string; member: MemberName }[];
}

/** The missing pieces with the names of what they would serve, the most useful first. */
export async function missingPieceViews(
	ctx: Ctx,
	pieces: readonly MissingPiece[]
): Promise<MissingPieceView[]> {
	const ids = pieces.flatMap(({ serves }) => serves);
	if (ids.length === 0) return [];
	const needs = await rows<{ id: string; title: string; member_id: string }>(
		ctx.tx,
		sql`select id, title, member_id from need where closed_at is null and id = any(${sql.param(ids)}::uuid[])`
	);
	const names = await memberNames(ctx, [...new Set(needs.map((row) => row.member_id))]);
	const known = new Map(needs.map((row) => [row.id, row]));
	return pieces
		.map(({ category, place, gain, serves }) => ({
			category,
			label: findCategory(category)?.label[ctx.locale].toLowerCase() ?? category,
			place: place ?? null,
			members: gain.members,
			needs: serves.flatMap((id) => {
				const row = known.get(id);
				return row ? [{ id, title: row.title, member: names.get(row.member_id)! }] : [];
			})
		}))
		.filter((piece) => piece.needs.length > 0);
}
