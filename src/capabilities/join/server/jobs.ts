import type { TaskList } from 'graphile-worker';
import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import { ownerRows } from '#platform/server/db.ts';
import type { ClusterJobs } from '#platform/server/jobs.ts';
import { quarterOf } from '../domain/confirmation.ts';
import { decideAdmissions } from './decide-admissions.ts';
import { endMemberships } from './depart.ts';
import { joinAddress, write } from './letters.ts';
import { TELL_JOB } from './open-admission.ts';
import { closedExclusions, unconfirmedSince } from './queries-waiting.ts';
import { rulesNow, today } from './rules.ts';
import { endSeat } from './seat-somebody.ts';
import { tellOfApplication } from './tell-of-application.ts';

/** Asks the delegates of records that are due to confirm them: one letter a quarter for a member. */
export async function remindToConfirm(ctx: Ctx): Promise<void> {
	const now = ctx.clock.now();
	const quarter = quarterOf(dayIn(ctx.cluster.timeZone, now));
	const before = new Date(now.getTime() - rulesNow(ctx).confirmEveryDays.value * 86_400_000);
	for (const member of await unconfirmedSince(ctx, before)) {
		const delegate = { name: member.delegateName, email: member.delegateEmail };
		const address = joinAddress(ctx, 'members', member.id);
		const onceKey = `join.confirm:${member.id}:${quarter}`;
		await write(ctx, delegate, 'confirm', member, { address }, onceKey);
	}
}

/** Takes the seats of excluded members' people once nothing can be appealed against any more. */
export async function closeExclusions(ctx: Ctx): Promise<void> {
	for (const { id } of await closedExclusions(ctx, today(ctx))) await endSeat(ctx, id, null);
}

/** Jobs that every cluster gets each morning. */
const dailyJobs: ClusterJobs = {
	'join.remind-to-confirm': (_, { step }) => step(remindToConfirm),
	'join.close-exclusions': (_, { step }) => step(closeExclusions),
	'join.decide-admissions': (_, { step }) => step(decideAdmissions),
	'join.end-memberships': (_, { step }) => step(endMemberships)
};

export const joinJobs: ClusterJobs = {
	...dailyJobs,
	[TELL_JOB]: ({ applicationId }: { applicationId: string }, { step }) =>
		step((ctx) => tellOfApplication(ctx, applicationId))
};

/** Of the whole Klaster: each morning hands every cluster its jobs. */
export const joinInstanceJobs: TaskList = {
	'join:daily': async (_, { addJob }) => {
		for (const { id: clusterId } of await ownerRows<{ id: string }>('select id from cluster')) {
			for (const job of Object.keys(dailyJobs)) {
				await addJob(job, { clusterId }, { jobKey: `${job} ${clusterId}` });
			}
		}
	}
};

export const joinCrontab = '0 6 * * * join:daily';
