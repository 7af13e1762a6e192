import { newId } from '#platform/domain/id.ts';
import type { Actor } from '#platform/server/context.ts';
import { ownerRows } from '#platform/server/db.ts';
import { runJob } from '#platform/server/jobs.ts';
import { coordinatorOf, delegateOf, world, type World } from '#tests/world.ts';
import type { Opinion } from '../domain/consultation.ts';
import type { Sector } from '../domain/voting/decision.ts';
import { consultationJobs } from './consultation-jobs.ts';
import { openConsultation } from './consultation-open.ts';
import { giveOpinion } from './opinion-give.ts';
import { MAP_TASK } from './opinion-map-want.ts';
import { statementsOf, type StatementLine } from './statement-list.ts';

export interface Voter {
	id: string;
	actor: Actor;
	sector: Sector;
}

export interface OpinionWorld extends World {
	coordinator: Actor;
	voters: Voter[];
}

/** A cluster whose active members are of the given sectors, each with somebody who speaks for it. */
export async function opinionWorld(
	sectors: readonly Sector[] = ['administration', 'business', 'social']
): Promise<OpinionWorld> {
	const here = await world();
	const voters: Voter[] = [];
	for (const [at, sector] of sectors.entries()) {
		const id = newId();
		await ownerRows(
			`insert into member (cluster_id, id, name, sector, legal_form, town, standing, standing_since, created_at, updated_at)
			values ($1, $2, $3, $4, 'association', 'Cieszyn', 'active', now(), now(), now())`,
			[here.cluster.id, id, `Organizacja ${at + 1}`, sector]
		);
		voters.push({ id, sector, actor: await delegateOf([id], `Delegat ${at + 1}`) });
	}
	return { ...here, coordinator: await coordinatorOf(here), voters };
}

/** An open consultation on the given statements. */
export async function asked(
	here: OpinionWorld,
	statements: readonly string[],
	more: Record<string, unknown> = {}
): Promise<{ id: string; statements: StatementLine[] }> {
	const opened = await here.as(here.coordinator, (ctx) =>
		openConsultation(ctx, { title: 'Przyjęcia', statements: statements.join('\n'), ...more })
	);
	if (!opened.ok) throw new Error(JSON.stringify(opened.error));
	const { id } = opened.value;
	return { id, statements: await here.as(here.coordinator, (ctx) => statementsOf(ctx, id)) };
}

/** A voter's opinion. */
export const says = (here: OpinionWorld, voter: Voter, statement: string, opinion: Opinion) =>
	here.as(voter.actor, (ctx) => giveOpinion(ctx, { member: voter.id, statement, opinion }));

/** Draws the map now, as the worker would within a minute. */
export const drawn = (here: OpinionWorld, consultationId: string): Promise<void> =>
	runJob(
		consultationJobs[MAP_TASK]!,
		{ clusterId: here.cluster.id, consultationId } as { clusterId: string },
		'http://localhost:3000'
	);

/** Nine members, three of each sector. */
export const threeEach: Sector[] = (['administration', 'business', 'social'] as const).flatMap(
	(sector) => [sector, sector, sector]
);
