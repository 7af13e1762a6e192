import { createHash } from 'node:crypto';
import { m } from '#messages';
import type { Ctx } from '#platform/server/context.ts';
import { ownDeclaration } from '../domain/declaration.ts';
import type { Member } from '../domain/member.ts';

export interface DeclarationText {
	text: string;
	/** SHA-256 of the text in UTF-8, as lower-case hexadecimals. */
	sha256: string;
}

/** The declaration that a member signs, in the reader's language: the cluster's own text, else ours. */
export function declarationText(
	ctx: Pick<Ctx, 'cluster' | 'locale'>,
	member: Pick<Member, 'name'>
): DeclarationText {
	const own = ownDeclaration(ctx.cluster.settings)[ctx.locale];
	const names = { member: member.name, cluster: ctx.cluster.name };
	const text = own
		? own.replace(/\{(member|cluster)\}/g, (_, key: keyof typeof names) => names[key])
		: m.join_declaration_text(names, { locale: ctx.locale });
	return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
