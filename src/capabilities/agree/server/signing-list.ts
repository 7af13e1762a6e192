import { desc, eq } from 'drizzle-orm';
import type { Ctx } from '#platform/server/context.ts';
import { mayEdit, mayTakePart } from '../domain/policy.ts';
import { takesSignatures, type SigningState } from '../domain/signature.ts';
import { signing } from './signature-tables.ts';
import { unsignedVersions, type DecidedVersion } from './signing-decided.ts';
import { selectSignings, withSigningState, type LoadedSigning } from './signing-load.ts';
import { missingParties, signedMembers } from './signing-parties.ts';
import { stanceOf } from './stance.ts';

/** A signing as lists show it. */
export interface SigningLine {
	id: string;
	title: string;
	version: number;
	state: SigningState;
	replyBy: string;
	inForceOn: string;
	openedAt: Date;
	signed: number;
	missing: number;
}

export interface SigningList {
	signings: SigningLine[];
	/** Versions that were decided on and wait for a signing; for the coordinator only. */
	toOpen: DecidedVersion[];
	can: { open: boolean };
}

/** Every signing, the newest first, with its state. */
export const allSignings = async (ctx: Ctx): Promise<LoadedSigning[]> =>
	(
		await selectSignings(ctx)
			.where(eq(signing.clusterId, ctx.cluster.id))
			.orderBy(desc(signing.openedAt), desc(signing.id))
	).map((row) => withSigningState(ctx, row));

/** Signings and what waits to be signed; null for people without a seat. */
export async function signingList(ctx: Ctx): Promise<SigningList | null> {
	const stance = stanceOf(ctx);
	if (!mayTakePart(stance)) return null;
	const signings: SigningLine[] = [];
	for (const one of await allSignings(ctx)) signings.push(await lineOf(ctx, one));
	const open = mayEdit(stance);
	return { signings, toOpen: open ? await unsignedVersions(ctx) : [], can: { open } };
}

async function lineOf(ctx: Ctx, { signing: one, version, state }: LoadedSigning) {
	const signed = await signedMembers(ctx, one.id);
	const missing = takesSignatures(state) ? await missingParties(ctx, one.id) : [];
	return {
		id: one.id,
		title: version.title,
		version: version.number,
		state,
		replyBy: one.replyBy,
		inForceOn: one.inForceOn,
		openedAt: one.openedAt,
		signed: signed.size,
		missing: missing.length
	};
}
