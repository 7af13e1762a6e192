import type { TaskList } from 'graphile-worker';
import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import { ownerRows } from '#platform/server/db.ts';
import type { ClusterJobs } from '#platform/server/jobs.ts';
import { quarterOf } from '../domain/confirmation.ts';
import { joinSettingsOf } from '../domain/settings.ts';
import { joinAddress, write } from './letters.ts';
import { closedExclusions, unconfirmedSince } from './queries-waiting.ts';
import { endSeat } from './seat-somebody.ts';

/** Asks the delegates of records that are due to confirm them: one letter a quarter for a member. */
export async function remindToConfirm(ctx: Ctx): Promise<void> {
	const { confirmEveryDays } = joinSettingsOf(ctx.cluster.settings);
	const now = ctx.clock.now();
	const quarter = quarterOf(dayIn(ctx.cluster.timeZone, now));
	const before = new Date(now.getTime() - confirmEveryDays * 86_400_000);
	for (const member of await unconfirmedSince(ctx, before)) {
		const delegate = { name: member.delegateName, email: member.delegateEmail };
		const address = joinAddress(ctx, 'members', member.id);
		const onceKey = `join.confirm:${member.id}:${quarter}`;
		await write(ctx, delegate, 'confirm', member, { address }, onceKey);
	}
}

/** Takes the seats of excluded members' people once nothing can be appealed against any more. */
export async function closeExclusions(ctx: Ctx): Promise<void> {
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	for (const { id } of await closedExclusions(ctx, today)) await endSeat(ctx, id, null);
}

export const joinJobs: ClusterJobs = {
	'join.remind-to-confirm': (_, { step }) => step(remindToConfirm),
	'join.close-exclusions': (_, { step }) => step(closeExclusions)
};

/** Of the whole Klaster: each morning hands every cluster its jobs. */
export const joinInstanceJobs: TaskList = {
	'join:daily': async (_, { addJob }) => {
		for (const { id: clusterId } of await ownerRows<{ id: string }>('select id from cluster')) {
			for (const job of Object.keys(joinJobs)) {
				await addJob(job, { clusterId }, { jobKey: `${job} ${clusterId}` });
			}
		}
	}
};

export const joinCrontab = '0 6 * * * join:daily';
