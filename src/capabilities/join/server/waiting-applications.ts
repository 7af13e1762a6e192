import { m } from '#messages';
import type { Waiting } from '#platform/domain/waiting.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { coordinatorMay } from '../domain/admission.ts';
import { joinPath } from './letters.ts';
import { objectionsTo, procedureOf, votesOn } from './queries-admission.ts';
import { ownVoices } from './queries-hearing.ts';
import { undecided, type Undecided } from './queries-waiting.ts';
import { today } from './rules.ts';

/** Applications that wait for the actor: to decide, to vote on, or to object to. */
export async function applicationsWaiting(ctx: Ctx): Promise<Waiting[]> {
	const open = await undecided(ctx);
	if (open.length === 0) return [];
	const voters = await ownVoices(ctx, { decides: 'council' });
	const objectors = await ownVoices(ctx, { decides: 'members' });
	const lines: Waiting[] = [];
	for (const one of open) {
		if (isCoordinator(ctx.actor)) lines.push(...(await toDecide(ctx, one)));
		if (one.decides === 'council') lines.push(...(await toVote(ctx, one, voters)));
		if (one.decides === 'members') lines.push(...(await toObject(ctx, one, objectors)));
	}
	return lines;
}

type Voices = Awaited<ReturnType<typeof ownVoices>>;

async function toDecide(ctx: Ctx, one: Undecided): Promise<Waiting[]> {
	const { id, called: name, since, needsResolution } = one;
	const options = { locale: ctx.locale };
	const href = joinPath(ctx, 'applications', id);
	const line = { key: `join.application ${id}`, verb: 'join', since, href } as const;
	const act = (label: string, action: string) => [
		{ label, action: `${href}?/${action}`, fields: {} }
	];
	const sentence = m.join_waiting_application({ name }, options);
	if (needsResolution) {
		return [{ ...line, sentence, acts: act(m.join_ask_resolution({}, options), 'ask') }];
	}
	if (one.decides === 'coordinator') {
		return [{ ...line, sentence, acts: act(m.join_admit({}, options), 'admit') }];
	}
	const may = coordinatorMay(await procedureOf(ctx, id), await objectionsTo(ctx, id), today(ctx));
	if (!may.decline) return [];
	const contested = m.admission_waiting_contested({ name }, options);
	return [{ ...line, sentence: contested, acts: [] }];
}

async function toVote(ctx: Ctx, one: Undecided, voters: Voices): Promise<Waiting[]> {
	if (voters.length === 0 || one.needsResolution) return [];
	const voted = (await votesOn(ctx, one.id)).map(({ memberId }) => memberId);
	const options = { locale: ctx.locale };
	const href = joinPath(ctx, 'applications', one.id);
	return voters
		.filter(({ id }) => !voted.includes(id))
		.map(({ id, called }) => {
			const act = (vote: 'yes' | 'no', label: string) => ({
				label,
				action: `${href}?/vote`,
				fields: { memberId: id, vote }
			});
			return {
				key: `join.vote ${one.id} ${id}`,
				verb: 'join',
				sentence: m.admission_waiting_vote({ name: one.called, voter: called }, options),
				since: one.since,
				href,
				acts: [
					act('yes', m.admission_vote_yes({}, options)),
					act('no', m.admission_vote_no({}, options))
				]
			};
		});
}

async function toObject(ctx: Ctx, one: Undecided, objectors: Voices): Promise<Waiting[]> {
	const until = one.objectionsUntil;
	if (objectors.length === 0 || until === null || today(ctx) > until) return [];
	const objections = await objectionsTo(ctx, one.id);
	const silentOnes = objectors.filter(
		({ id }) => !objections.some((objection) => objection.memberId === id)
	);
	if (silentOnes.length === 0) return [];
	return [
		{
			key: `join.object ${one.id}`,
			verb: 'join',
			sentence: m.admission_waiting_object({ name: one.called }, { locale: ctx.locale }),
			since: one.since,
			due: until,
			href: joinPath(ctx, 'applications', one.id),
			acts: []
		}
	];
}
