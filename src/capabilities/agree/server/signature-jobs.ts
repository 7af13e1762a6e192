import type { TaskList } from 'graphile-worker';
import { addDays, dayIn } from '#platform/domain/clock.ts';
import { ownerRows } from '#platform/server/db.ts';
import { log } from '#platform/server/log.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { ClusterJobs } from '#platform/server/jobs.ts';
import { endsByItself } from '../domain/signature.ts';
import { closeSigning } from './signing-close.ts';
import { allSignings } from './signing-list.ts';
import { writeToParties } from './signing-mail.ts';
import { missingParties, signedMembers, signingParties } from './signing-parties.ts';

/** How many days before the last one the members that are missing are reminded. */
const REMIND_AHEAD_DAYS = 3;

/** Reminds, once, those who have not signed when the last day is near. */
export async function remindBeforeReplyDay(ctx: Ctx): Promise<void> {
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	for (const one of await allSignings(ctx)) {
		const { id, replyBy } = one.signing;
		if (one.state !== 'open' || replyBy < today || replyBy > addDays(today, REMIND_AHEAD_DAYS))
			continue;
		await writeToParties(ctx, 'reminded', one, await missingParties(ctx, id), { once: 'near' });
	}
}

/** Closes signings whose day is over, if every sector has signed; the others wait for the coordinator. */
export async function closeDueSignings(ctx: Ctx): Promise<void> {
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	const parties = await signingParties(ctx);
	for (const { state, signing } of await allSignings(ctx)) {
		if (state !== 'open') continue;
		const signed = await signedMembers(ctx, signing.id);
		if (!endsByItself({ replyBy: signing.replyBy, today }, parties, signed)) continue;
		const closed = await closeSigning(ctx, signing.id);
		// What keeps a text from coming into force stands on its page; the coordinator sees it waiting.
		if (!closed.ok)
			log.warn({ signing: signing.id, code: closed.error.code }, 'signing stays open');
	}
}

/** Both may run as often as they like: a letter has its key, and what is closed stays so. */
export const signatureJobs: ClusterJobs = {
	'agree.remind-to-sign': (_, { step }) => step(remindBeforeReplyDay),
	'agree.close-signings': (_, { step }) => step(closeDueSignings)
};

/** Of the whole Klaster: each morning the clusters in which a signing is open get their jobs. */
export const signatureInstanceJobs: TaskList = {
	'agree:signings': async (_, { addJob }) => {
		const open = await ownerRows<{ id: string }>(
			`select distinct s.cluster_id as id from signing s where not exists (select 1 from signing_end e
				where e.cluster_id = s.cluster_id and e.signing_id = s.id)`
		);
		for (const { id: clusterId } of open)
			for (const job of Object.keys(signatureJobs))
				await addJob(job, { clusterId }, { jobKey: `${job} ${clusterId}` });
	}
};

export const signatureCrontab = '0 6 * * * agree:signings';
