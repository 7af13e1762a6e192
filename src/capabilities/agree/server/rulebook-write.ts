import { newId } from '#platform/domain/id.ts';
import { actorName, personIdOf, type Ctx } from '#platform/server/context.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { sha256Of } from './rulebook-hash.ts';
import type { Version } from './rulebook-version.ts';
import { rulebookVersion } from './tables.ts';

/** Writes the next version on top of `head` (null: the first). Call it under `lockRulebook`. */
export async function writeVersion(
	ctx: Ctx,
	head: Pick<Version, 'id' | 'number'> | null,
	text: RulebookText,
	summary: string
): Promise<{ id: string; number: number; sha256: string }> {
	const row = {
		clusterId: ctx.cluster.id,
		id: newId(ctx.clock.now().getTime()),
		number: (head?.number ?? 0) + 1,
		text,
		textSha256: sha256Of(text),
		basedOn: head?.id ?? null,
		madeBy: personIdOf(ctx.actor) ?? null,
		madeByName: actorName(ctx.actor),
		madeAt: ctx.clock.now(),
		summary
	};
	await ctx.tx.insert(rulebookVersion).values(row);
	return { id: row.id, number: row.number, sha256: row.textSha256 };
}
