import { createHash } from 'node:crypto';
import { invalid, ok, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { NewDecision } from '../domain/decision-schema.ts';
import { canonicalJson, signedForm } from '../domain/text/canonical.ts';
import type { Protocol } from '../domain/voting/protocol.ts';
import type { DecisionRow } from './decision-load.ts';
import { versionById } from './rulebook-version.ts';

/** What is decided on: a version of the rulebook, or a free text (empty when options are all there is). */
export interface DecidedText {
	versionId: string | null;
	text: string;
	textSha256: string;
}

/** The version of the rulebook that is named, or the free text that was typed. */
export async function decidedText(
	ctx: Ctx,
	input: Pick<NewDecision, 'version' | 'text'>
): Promise<Result<DecidedText>> {
	if (input.version === '')
		return ok({ versionId: null, text: input.text, textSha256: hashOf(input.text) });
	const version = await versionById(ctx, input.version);
	if (!version) return invalid({ version: 'choice' });
	return ok({ versionId: version.id, text: '', textSha256: version.sha256 });
}

/** The very text whose bytes the decision's hash is of, as the protocol keeps it. */
export async function contentOf(
	ctx: Ctx,
	{ versionId, text, textSha256 }: Pick<DecisionRow, 'versionId' | 'text' | 'textSha256'>
): Promise<Protocol['text']> {
	if (versionId === null)
		return text === '' ? null : { sha256: textSha256, content: text, version: null };
	const version = (await versionById(ctx, versionId))!;
	const content = canonicalJson(signedForm(version.text));
	return { sha256: textSha256, content, version: version.number };
}

/** SHA-256 of a text's bytes in UTF-8, in hexadecimal. */
export const hashOf = (text: string): string =>
	createHash('sha256').update(text, 'utf8').digest('hex');
