import { m } from '#messages';
import type { Ctx } from '#platform/server/context.ts';
import type { PrintedDocument } from '#platform/server/documents/index.ts';
import { mayTakePart } from '../domain/policy.ts';
import { printedText, type ParameterWords } from './export-text.ts';
import { headVersion, versionByNumber, versionInForce, type Version } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';

/** A version's text, to print. */
export function versionDocument(
	cluster: string,
	version: Version,
	words: ParameterWords
): PrintedDocument {
	const { text, number: n, sha256, madeAt } = version;
	const locale = { locale: text.language };
	return {
		language: text.language,
		title: text.title,
		subtitle: m.signature_print_subtitle({ cluster, n }, locale),
		author: cluster,
		madeAt,
		foot: m.signature_print_foot({ cluster, n, sha256 }, locale),
		blocks: printedText(text, words)
	};
}

/**
 * The version with this number to print, for people with a seat; without a number the one in force,
 * else the newest. Null when there is none.
 */
export async function versionPrint(
	ctx: Ctx,
	number: string | null,
	words: ParameterWords
): Promise<PrintedDocument | null> {
	if (!mayTakePart(stanceOf(ctx))) return null;
	const version =
		number === null
			? ((await versionInForce(ctx))?.version ?? (await headVersion(ctx)))
			: await versionByNumber(ctx, number);
	return version && versionDocument(ctx.cluster.name, version, words);
}
