import { z } from 'zod';
import { newId } from '#platform/domain/id.ts';
import { refused } from '#platform/domain/problems.ts';
import { fail, type Result } from '#platform/domain/result.ts';
import { record } from '#platform/server/audit.ts';
import { personIdOf, type Ctx } from '#platform/server/context.ts';
import { requiredLine } from '../domain/schema.ts';
import { declarationText } from './declaration-text.ts';
import { memberFor } from './load.ts';
import { settle } from './settle.ts';
import { declaration } from './tables.ts';

const input = z.object({
	name: requiredLine(120),
	role: requiredLine(120),
	agreed: z.literal('on', 'required'),
	/** Of the text that the signer has read. */
	sha256: z.string()
});

/**
 * The delegate signs the declaration: who, for whom, which text, when, from where. It is `stale` when
 * the text has changed since it was read. An admitted member becomes active by it.
 */
export async function signDeclaration(
	ctx: Ctx,
	memberId: string,
	fields: unknown
): Promise<Result<null>> {
	const parsed = input.safeParse(fields);
	if (!parsed.success) return refused(parsed.error);
	const loaded = await memberFor(ctx, memberId, 'sign');
	if (!loaded.ok) return loaded;
	const { member } = loaded.value;
	const { text, sha256 } = declarationText(ctx, member);
	if (sha256 !== parsed.data.sha256) return fail({ code: 'stale' });
	const at = ctx.clock.now();
	await ctx.tx.insert(declaration).values({
		clusterId: ctx.cluster.id,
		id: newId(at.getTime()),
		memberId: member.id,
		personId: personIdOf(ctx.actor) ?? null,
		signerName: parsed.data.name,
		signerRole: parsed.data.role,
		text,
		textSha256: sha256,
		signedAt: at,
		fromAddress: ctx.from ?? null
	});
	const { name, role } = parsed.data;
	await record(
		ctx,
		'declaration.signed',
		{ kind: 'member', id: member.id },
		{ name, role, sha256 }
	);
	return settle(ctx, member);
}
