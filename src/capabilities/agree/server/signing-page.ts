import { dayIn } from '#platform/domain/clock.ts';
import { history, type HistoryLine } from '#platform/server/audit.ts';
import { speaksFor, type Ctx } from '#platform/server/context.ts';
import { mayEdit, mayTakePart } from '../domain/policy.ts';
import {
	forceDay,
	silentSectors,
	takesSignatures,
	type SigningState
} from '../domain/signature.ts';
import type { Sector } from '../domain/voting/decision.ts';
import { passedDecision } from './decision-protocol.ts';
import { mayOpenFilesOf } from './signature-file.ts';
import { signaturesOf, type SignatureLine } from './signature-list.ts';
import { loadSigning, type LoadedSigning } from './signing-load.ts';
import { signingParties, type SigningParty } from './signing-parties.ts';
import { stanceOf } from './stance.ts';

export interface SigningPage {
	signing: {
		id: string;
		title: string;
		version: number;
		summary: string;
		sha256: string;
		state: SigningState;
		replyBy: string;
		inForceOn: string;
		reviewOn: string | null;
		openedAt: Date;
		openedByName: string;
	};
	decision: { id: string; title: string; decidedAt: Date } | null;
	end: {
		from: string | null;
		reason: string;
		missing: readonly { id: string; name: string }[];
		byName: string;
		at: Date;
	} | null;
	signatures: (SignatureLine & { can: { open: boolean; attach: boolean } })[];
	missing: SigningParty[];
	/** The members for whom the reader can sign now. */
	toSign: SigningParty[];
	/** What closing now would do: from which day the text would hold, and which sectors are silent. */
	closing: { from: string; silent: readonly Sector[] };
	can: { close: boolean; remind: boolean; withdraw: boolean };
	history: HistoryLine[];
}

/** A signing with its signatures and who is missing; null for people without a seat. */
export async function signingPage(ctx: Ctx, id: unknown): Promise<SigningPage | null> {
	const stance = stanceOf(ctx);
	const loaded = mayTakePart(stance) ? await loadSigning(ctx, id) : null;
	if (!loaded) return null;
	const { signing, state, end } = loaded;
	const signatures = await signaturesOf(ctx, signing.id);
	const signed = new Set(signatures.map(({ memberId }) => memberId));
	const parties = await signingParties(ctx);
	const missing = takesSignatures(state) ? parties.filter(({ id: one }) => !signed.has(one)) : [];
	const own = (memberId: string) => ctx.actor.kind === 'person' && speaksFor(ctx.actor, memberId);
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	const edit = mayEdit(stance);
	const passed = await passedDecision(ctx, signing.decisionId);
	return {
		signing: factsOf(loaded),
		decision: passed && { id: passed.id, title: passed.title, decidedAt: passed.closedAt },
		end: end && {
			from: end.fromDay,
			reason: end.reason,
			missing: end.missing,
			byName: end.byName,
			at: end.at
		},
		signatures: signatures.map((one) => ({
			...one,
			can: {
				open: mayOpenFilesOf(ctx, one.memberId),
				attach: own(one.memberId) && state !== 'withdrawn'
			}
		})),
		missing,
		toSign: missing.filter(({ id: one }) => own(one)),
		closing: { from: forceDay(signing.inForceOn, today), silent: silentSectors(parties, signed) },
		can: {
			close: edit && state === 'open' && signed.size > 0,
			remind: edit && missing.length > 0,
			withdraw: edit && state === 'open'
		},
		history: await history(ctx, { subjectId: signing.id })
	};
}

export const factsOf = ({ signing, version, state }: LoadedSigning): SigningPage['signing'] => ({
	id: signing.id,
	title: version.title,
	version: version.number,
	summary: version.summary,
	sha256: signing.textSha256,
	state,
	replyBy: signing.replyBy,
	inForceOn: signing.inForceOn,
	reviewOn: signing.reviewOn,
	openedAt: signing.openedAt,
	openedByName: signing.openedByName
});
