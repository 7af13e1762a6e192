import { m } from '#messages';
import type { Waiting } from '#platform/domain/waiting.ts';
import { isCoordinator, speaksFor, type Ctx } from '#platform/server/context.ts';
import { dayIn } from '#platform/domain/clock.ts';
import { takesSignatures } from '../domain/signature.ts';
import { unsignedVersions } from './signing-decided.ts';
import { allSignings } from './signing-list.ts';
import type { LoadedSigning } from './signing-load.ts';
import { missingParties } from './signing-parties.ts';

/** What waits in Agree's signatures: to sign, and for the coordinator to ask for signatures and to close. */
export async function signaturesWaiting(ctx: Ctx): Promise<Waiting[]> {
	if (ctx.actor.kind !== 'person') return [];
	const running = (await allSignings(ctx)).filter(({ state }) => takesSignatures(state));
	const lines: Waiting[] = [];
	for (const one of running) lines.push(...(await toSign(ctx, one)));
	if (!isCoordinator(ctx.actor)) return lines;
	return [...lines, ...toClose(ctx, running), ...(await toOpen(ctx))];
}

const pathOf = (ctx: Ctx) => `/c/${ctx.cluster.slug}/agree/signatures`;

async function toSign(ctx: Ctx, { signing, version, state }: LoadedSigning): Promise<Waiting[]> {
	const own = (await missingParties(ctx, signing.id)).filter(({ id }) => speaksFor(ctx.actor, id));
	return own.map(({ id, called }) => ({
		key: `signature ${signing.id} ${id}`,
		verb: 'agree',
		sentence: m.signature_waiting_sign(
			{ title: version.title, organisation: called },
			{ locale: ctx.locale }
		),
		since: signing.openedAt,
		...(state === 'open' && { due: signing.replyBy }),
		href: `${pathOf(ctx)}/${signing.id}/sign/${id}`,
		acts: []
	}));
}

function toClose(ctx: Ctx, running: readonly LoadedSigning[]): Waiting[] {
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	return running
		.filter(({ state, signing }) => state === 'open' && signing.replyBy < today)
		.map(({ signing, version }) => ({
			key: `signing ${signing.id}`,
			verb: 'agree',
			sentence: m.signature_waiting_close({ title: version.title }, { locale: ctx.locale }),
			since: signing.openedAt,
			due: signing.replyBy,
			href: `${pathOf(ctx)}/${signing.id}`,
			acts: []
		}));
}

const toOpen = async (ctx: Ctx): Promise<Waiting[]> =>
	(await unsignedVersions(ctx)).map(({ decisionId, decision, decidedAt }) => ({
		key: `signing of ${decisionId}`,
		verb: 'agree',
		sentence: m.signature_waiting_open({ title: decision }, { locale: ctx.locale }),
		since: decidedAt,
		href: `${pathOf(ctx)}/new?decision=${decisionId}`,
		acts: []
	}));
