import { m } from '#messages';
import type { Waiting } from '#platform/domain/waiting.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { confirmationDue } from '../domain/confirmation.ts';
import { joinPath } from './letters.ts';
import { openAppeals, ownMembers, type OwnMember } from './queries-waiting.ts';
import { rulesNow, today } from './rules.ts';
import { applicationsWaiting } from './waiting-applications.ts';

/** What waits for the actor in Join, in their language. */
export async function waiting(ctx: Ctx): Promise<Waiting[]> {
	if (ctx.actor.kind !== 'person') return [];
	const ids = ctx.actor.seats.map((seat) => seat.memberId);
	const mine = ids.length > 0 ? await ownMembers(ctx, ids) : [];
	const own = mine.flatMap((member) => forMember(ctx, member));
	const applications = await applicationsWaiting(ctx);
	const appeals = isCoordinator(ctx.actor) ? await appealsWaiting(ctx) : [];
	return [...own, ...applications, ...appeals];
}

async function appealsWaiting(ctx: Ctx): Promise<Waiting[]> {
	const options = { locale: ctx.locale };
	return (await openAppeals(ctx)).map(({ id, called, since }): Waiting => ({
		key: `join.appeal ${id}`,
		verb: 'join',
		sentence: m.join_waiting_appeal({ name: called }, options),
		since,
		href: joinPath(ctx, 'members', id, 'standing'),
		acts: []
	}));
}

function forMember(ctx: Ctx, member: OwnMember): Waiting[] {
	const options = { locale: ctx.locale };
	const { id, called: name, standing, standingSince: since } = member;
	const href = joinPath(ctx, 'members', id);
	const about = { verb: 'join', since, acts: [] } as const;
	if (standing === 'admitted') {
		const sentence = m.join_waiting_sign({ name }, options);
		return [{ ...about, key: `join.sign ${id}`, sentence, href: `${href}/declaration` }];
	}
	if (standing === 'excluded' && member.appealUntil) {
		const due = member.appealUntil;
		if (today(ctx) > due) return [];
		const sentence = m.join_waiting_may_appeal({ name }, options);
		return [{ ...about, key: `join.excluded ${id}`, sentence, due, href: `${href}/standing` }];
	}
	if (standing !== 'active') return [];
	const dueAt = confirmationDue(member.lastConfirmedAt, rulesNow(ctx).confirmEveryDays.value);
	if (dueAt > ctx.clock.now()) return [];
	return [
		{
			...about,
			key: `join.confirm ${id}`,
			since: member.lastConfirmedAt ? dueAt : since,
			sentence: m.join_waiting_confirm({ name }, options),
			href,
			acts: [{ label: m.join_confirm({}, options), action: `${href}?/confirm`, fields: {} }]
		}
	];
}
