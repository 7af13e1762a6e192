import { addDays, dayIn, fixedClock, systemClock } from '#platform/domain/clock.ts';
import type { Result } from '#platform/domain/result.ts';
import { clusterBySlug, loadCluster } from '#platform/server/clusters.ts';
import type { Actor, Ctx } from '#platform/server/context.ts';
import { inCluster } from '#platform/server/db.ts';
import { cluster } from './cluster.ts';
import { inLanguage, type Both, type DemoLanguage } from './text.ts';

/** A member of the demo and the person who speaks for it. */
export interface Player {
	id: string;
	key: string;
	actor: Actor;
}

/**
 * Where the demo's story is played. Its days are counted from the loading, so that whoever looks at
 * the cluster finds weeks behind it: -56 is eight weeks ago, 0 is now.
 */
export interface Stage {
	clusterId: string;
	origin: string;
	say(text: Both): string;
	/** Sees something as somebody on a day. */
	see<T>(day: number, actor: Actor, query: (ctx: Ctx) => Promise<T>): Promise<T>;
	/** Does something as somebody on a day; the demo's data is ours, so a refusal is a fault in it. */
	play<T>(day: number, actor: Actor, command: (ctx: Ctx) => Promise<Result<T>>): Promise<T>;
	/** Does several things in one go. */
	playAll(
		day: number,
		actor: Actor,
		commands: readonly ((ctx: Ctx) => Promise<Result<unknown>>)[]
	): Promise<void>;
	/** The calendar day (yyyy-mm-dd) in the cluster's zone. */
	dayOf(day: number): string;
}

/** The demo with everybody in it. */
export interface Company extends Stage {
	coordinator: Actor;
	players: readonly Player[];
	player(key: string): Player;
}

const DAY = 86_400_000;

/** A stage in the demo cluster, which must be there. */
export async function openStage(origin: string, language: DemoLanguage): Promise<Stage> {
	const { id: clusterId } = (await clusterBySlug(cluster.slug))!;
	const now = systemClock.now().getTime();
	const { timeZone } = await inCluster({ clusterId }, (tx) => loadCluster(tx));
	const today = dayIn(timeZone, new Date(now));
	const see: Stage['see'] = (day, actor, query) =>
		inCluster({ clusterId }, async (tx) =>
			query({
				actor,
				cluster: await loadCluster(tx),
				tx,
				clock: day === 0 ? systemClock : fixedClock(new Date(now + day * DAY)),
				locale: language,
				origin
			})
		);
	return {
		clusterId,
		origin,
		say: (text) => inLanguage(text, language),
		see,
		play: (day, actor, command) => see(day, actor, async (ctx) => must(await command(ctx))),
		playAll: (day, actor, commands) =>
			see(day, actor, async (ctx) => {
				for (const command of commands) must(await command(ctx));
			}),
		dayOf: (day) => addDays(today, day)
	};
}

/** The value of a result; a refusal is thrown, and so leaves nothing behind. */
function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`the demo was refused: ${JSON.stringify(result.error)}`);
	return result.value;
}
