import { m } from '#messages';
import type { Ctx } from '#platform/server/context.ts';
import { sendMail } from '#platform/server/mail.ts';
import { formatDay } from '#platform/ui/format.ts';
import type { LoadedSigning } from './signing-load.ts';
import { signatoriesOf, type SigningParty } from './signing-parties.ts';

/** What members hear of a signing. */
export type SigningNews = 'invited' | 'reminded' | 'closed' | 'withdrawn';

const subject = {
	invited: m.signature_mail_invited_subject,
	reminded: m.signature_mail_reminded_subject,
	closed: m.signature_mail_closed_subject,
	withdrawn: m.signature_mail_withdrawn_subject
};
const body = {
	invited: m.signature_mail_invited,
	reminded: m.signature_mail_reminded,
	closed: m.signature_mail_closed,
	withdrawn: m.signature_mail_withdrawn
};

/**
 * One letter to everybody who may sign for these members, in the cluster's language. The same `once`
 * is written once for ever. Returns how many were addressed.
 */
export async function writeToParties(
	ctx: Ctx,
	news: SigningNews,
	{ signing, version }: Pick<LoadedSigning, 'signing' | 'version'>,
	parties: readonly SigningParty[],
	more: { once: string; from?: string; reason?: string }
): Promise<number> {
	const { locale, slug, name: cluster } = ctx.cluster;
	const called = new Map(parties.map((party) => [party.id, party.called]));
	const day = (value: string) => formatDay(value, locale, { year: true });
	const signatories = await signatoriesOf(ctx, [...called.keys()]);
	for (const { memberId, name, email } of signatories) {
		const words = {
			name,
			cluster,
			organisation: called.get(memberId) ?? '',
			title: version.title,
			version: version.number,
			until: day(signing.replyBy),
			from: day(more.from ?? signing.inForceOn),
			reason: more.reason ?? '',
			address: `${ctx.origin}/c/${slug}/agree/signatures/${signing.id}`
		};
		await sendMail(ctx, {
			to: email,
			toName: name,
			subject: subject[news](words, { locale }),
			body: body[news](words, { locale }),
			onceKey: `signing.${news} ${signing.id} ${memberId} ${email} ${more.once}`
		});
	}
	return signatories.length;
}
