import type { Actor, Ctx } from '#platform/server/context.ts';
import { fixedClock, type Clock } from '#platform/domain/clock.ts';
import { newId } from '#platform/domain/id.ts';
import type { Result } from '#platform/domain/result.ts';
import { ownerRows } from '#platform/server/db.ts';
import { coordinatorOf, delegateOf, NOW, world, type World } from '#tests/world.ts';
import type { Sector } from '../domain/voting/decision.ts';
import { castBallot } from './ballot-cast.ts';
import { openDecision } from './decision-open.ts';

/** A member with who speaks for it. */
export interface Voice {
	id: string;
	actor: Actor;
}

export interface DecisionWorld extends World {
	coordinator: Actor;
	/** Two members a sector: "a1", "a2", "b1", … */
	voices: Record<string, Voice>;
}

/** The value of a result that has to be good. */
export function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`unexpected: ${JSON.stringify(result.error)}`);
	return result.value;
}

/** An active member with a delegate whom letters reach. */
export async function voice(here: World, name: string, sector: Sector): Promise<Voice> {
	const id = newId();
	await ownerRows(
		`insert into member (cluster_id, id, name, sector, legal_form, town, standing, standing_since, created_at, updated_at)
		values ($1, $2, $3, $4, 'other-administration', 'Zabrzeg', 'active', now(), now(), now())`,
		[here.cluster.id, id, name, sector]
	);
	const actor = await delegateOf([id], `Delegatka ${name}`);
	if (actor.kind === 'person')
		await ownerRows(
			`insert into delegate (cluster_id, id, member_id, role, person_id, name, email, since)
			values ($1, $2, $3, 'delegate', $4, $5, $6, now())`,
			[here.cluster.id, newId(), id, actor.personId, actor.name, actor.email]
		);
	return { id, actor };
}

/** A cluster with `each` members a sector and the given settings of parameters. */
export async function decisionWorld(
	parameters: Record<string, unknown> = {},
	each = 2
): Promise<DecisionWorld> {
	const here = await world();
	here.cluster.settings = { parameters };
	const voices: Record<string, Voice> = {};
	for (const sector of ['administration', 'business', 'social'] as const)
		for (let n = 1; n <= each; n++)
			voices[`${sector[0]}${n}`] = await voice(here, `${sector} ${n}`, sector);
	return { ...here, coordinator: await coordinatorOf(here), voices };
}

/** What the form sends at least; open for eight days from the tests' now. */
export const announced = {
	title: 'Zasady współpracy',
	question: 'Czy przyjmujemy tę treść?',
	kind: 'rules',
	text: 'Spotykamy się co miesiąc.',
	closesAt: '2026-12-02T18:00'
};

/** Opens a decision and returns its id. */
export const opened = async (here: DecisionWorld, fields: object = {}): Promise<string> =>
	must(await here.as(here.coordinator, (ctx) => openDecision(ctx, { ...announced, ...fields })));

/** Casts a voice's own vote. */
export const votes = (
	here: DecisionWorld,
	who: string,
	decisionId: string,
	fields: object,
	clock?: Clock
) =>
	here.as(
		here.voices[who]!.actor,
		(ctx: Ctx) => castBallot(ctx, { decisionId, memberId: here.voices[who]!.id, ...fields }),
		clock
	);

/** A moment some days after the tests' now. */
export const later = (days: number): Clock =>
	fixedClock(new Date(new Date(NOW).getTime() + days * 86_400_000));
