import { desc, eq, sql } from 'drizzle-orm';
import { activeMembers, type ActiveMember } from '#capabilities/join/server/index.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';
import { latestTask, type Task } from '#platform/server/progress.ts';
import type { MatchRules } from '../domain/rules.ts';
import type { CubePhase } from './cube-jobs.ts';
import type { CubeStatus } from './cube-result.ts';
import { leftOverNeeds, type LeftOverNeed } from './cube-left-over.ts';
import { missingPieceViews, type MissingPieceView } from './missing-piece-view.ts';
import type { ProposalView } from './proposal-view.ts';
import { proposals } from './queries-proposals.ts';
import { matchRulesNow } from './rules.ts';
import { CUBE_TASK, goesOn } from './solve-cube.ts';
import { cubeRun } from './tables.ts';

/** All that the page of the cube shows. */
export interface CubeView {
	members: Pick<ActiveMember, 'id' | 'name' | 'shortName' | 'sector'>[];
	/** Open proposals and running partnerships: the ribbons. */
	ribbons: ProposalView[];
	/** Members that get something by them. */
	served: string[];
	run: RunSummary | null;
	/** Offers, needs or answers changed since that run. */
	outdated: boolean;
	leftOver: LeftOverNeed[];
	missingPieces: MissingPieceView[];
	runs: RunSummary[];
	task: CubeTask | null;
	/** Whether there is anything to solve. */
	hasListings: boolean;
	/** What the rules say about rings and about how much a member carries. */
	rules: Pick<MatchRules, 'ringLength' | 'partnershipsPerMember'>;
	can: { solve: boolean };
}

/** One solve. The gap is the widest over the three aims, as a share; null before there was a result. */
export interface RunSummary {
	id: string;
	at: Date;
	status: CubeStatus | null;
	partnerships: number | null;
	served: number | null;
	milliseconds: number | null;
	gap: number | null;
}

/** The solve that goes on, or the last one when it broke. */
export interface CubeTask extends Pick<Task, 'id' | 'state' | 'done' | 'total'> {
	phase: CubePhase | null;
}

/** What there is to see of the cube now. */
export async function cubeView(ctx: Ctx): Promise<CubeView> {
	const members = await activeMembers(ctx);
	const ribbons = await proposals(ctx, { alive: true });
	const served = new Set(ribbons.flatMap((one) => one.legs.map((leg) => leg.taker.id)));
	const runs = await recentRuns(ctx);
	const [last] = runs.filter(({ status }) => status === 'optimal' || status === 'feasible');
	const task = await latestTask(ctx, CUBE_TASK);
	const shown = task && (goesOn(task, ctx.clock.now()) || task.state === 'failed');
	const changes = await changesSince(ctx, last?.createdAt ?? new Date(0));
	return {
		members: members.map(({ id, name, shortName, sector }) => ({ id, name, shortName, sector })),
		ribbons,
		served: members.map(({ id }) => id).filter((id) => served.has(id)),
		run: last ? summary(last) : null,
		outdated: last !== undefined && changes.changed,
		leftOver: await leftOverNeeds(ctx, last?.result ?? null),
		missingPieces: await missingPieceViews(ctx, last?.missingPieces ?? []),
		runs: runs.map(summary),
		task: shown ? taskView(task) : null,
		hasListings: changes.some,
		rules: matchRulesNow(ctx),
		can: { solve: isCoordinator(ctx.actor) }
	};
}

const recentRuns = (ctx: Ctx) =>
	ctx.tx
		.select()
		.from(cubeRun)
		.where(eq(cubeRun.clusterId, ctx.cluster.id))
		.orderBy(desc(cubeRun.createdAt))
		.limit(10);

function summary(run: typeof cubeRun.$inferSelect): RunSummary {
	const { id, createdAt: at, status, result, milliseconds } = run;
	return {
		id,
		at,
		status,
		partnerships: result?.counts.partnerships ?? null,
		served: result?.served.length ?? null,
		milliseconds,
		gap: result ? Math.max(0, ...result.levels.map((level) => level.gap)) : null
	};
}

const taskView = ({ id, state, done, total, note }: Task): CubeTask => ({
	id,
	state,
	done,
	total,
	phase: (note.phase as CubePhase | undefined) ?? null
});

/** Whether there are offers and needs at all, and whether one or an answer is newer than a moment. */
async function changesSince(ctx: Ctx, since: Date): Promise<{ some: boolean; changed: boolean }> {
	const at = since.toISOString();
	const [found] = await rows<{ some: boolean; changed: boolean }>(
		ctx.tx,
		sql`select
			exists (select 1 from offer where closed_at is null) and exists (select 1 from need where closed_at is null) as some,
			exists (select 1 from offer where updated_at > ${at}::timestamptz)
			or exists (select 1 from need where updated_at > ${at}::timestamptz)
			or exists (select 1 from answer where kind = 'decline' and at > ${at}::timestamptz) as changed`
	);
	return found!;
}
