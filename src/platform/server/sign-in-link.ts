import { m } from '#messages';
import { systemClock } from '../domain/clock.ts';
import { LINK_MINUTES } from './auth.ts';
import { loadCluster } from './clusters.ts';
import { inCluster, ownerRows } from './db.ts';
import { log } from './log.ts';
import { sendMail } from './mail.ts';

/** The page behind a sign-in link; it asks for one press, so that a mail scanner does not use the link up. */
export const signInAddress = (origin: string, token: string): string =>
	`${origin}/sign-in/link?token=${encodeURIComponent(token)}`;

/**
 * Sends a sign-in link to an address that has a seat in some cluster; to any other it sends nothing,
 * and whoever asked cannot tell. Without a mail server the link is also printed where Klaster runs.
 */
export async function deliverSignInLink(
	email: string,
	token: string,
	options: { origin: string; printed: boolean }
): Promise<void> {
	const [seat] = await ownerRows<{ cluster_id: string | null }>(
		'select cluster_of_address($1) as cluster_id',
		[email]
	);
	if (!seat?.cluster_id) return;
	const address = signInAddress(options.origin, token);
	await inCluster({ clusterId: seat.cluster_id }, async (tx) => {
		const cluster = await loadCluster(tx);
		const locale = cluster.locale;
		await sendMail(
			{
				actor: { kind: 'system', name: 'Klaster' },
				cluster,
				tx,
				clock: systemClock,
				locale,
				origin: options.origin
			},
			{
				to: email,
				subject: m.sign_in_mail_subject({ cluster: cluster.name }, { locale }),
				body: m.sign_in_mail_body(
					{ cluster: cluster.name, address, minutes: LINK_MINUTES },
					{ locale }
				)
			}
		);
	});
	if (options.printed)
		log.info({ to: email, link: address }, 'sign-in link (no mail server is set)');
}
