import { formatDay } from '#platform/ui/format.ts';
import type { Ctx } from '#platform/server/context.ts';
import { joinAddress, write } from './letters.ts';
import { council, procedureOf } from './queries-admission.ts';
import { activeMembers, memberById } from './queries.ts';
import { peopleOfAll } from './queries-people.ts';

/** Writes of a new application to those who decide together; the same letter to nobody twice. */
export async function tellOfApplication(ctx: Ctx, applicationId: string): Promise<void> {
	const applicant = await memberById(ctx, applicationId);
	if (!applicant) return;
	const { decides, objectionsUntil } = await procedureOf(ctx, applicationId);
	const deciding = decides === 'council' ? await council(ctx) : await activeMembers(ctx);
	const kind = decides === 'council' ? 'to-vote' : 'to-object';
	const address = joinAddress(ctx, 'applications', applicationId);
	const day = objectionsUntil ? formatDay(objectionsUntil, ctx.cluster.locale, { year: true }) : '';
	const people = await peopleOfAll(
		ctx,
		deciding.map(({ id }) => id)
	);
	for (const person of people) {
		const onceKey = `join.${kind}:${applicationId}:${person.email.toLowerCase()}`;
		await write(ctx, person, kind, applicant, { address, day }, onceKey);
	}
}
