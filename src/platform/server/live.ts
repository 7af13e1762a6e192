import { EventEmitter } from 'node:events';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import type { Ctx } from './context.ts';
import { log } from './log.ts';

const CHANNEL = 'klaster';
const listeners = new EventEmitter().setMaxListeners(0);
let stopped = true;

/** Tells every open page of the cluster that something changed; sent when the transaction commits. */
export async function notify(ctx: Pick<Ctx, 'tx' | 'cluster'>, topic: string): Promise<void> {
	await ctx.tx.execute(sql`select pg_notify(${CHANNEL}, ${`${ctx.cluster.id} ${topic}`})`);
}

/** Calls `listener` with the topic of each change in a cluster; returns how to stop. */
export function onChange(clusterId: string, listener: (topic: string) => void): () => void {
	listeners.on(clusterId, listener);
	return () => listeners.off(clusterId, listener);
}

/** Listens on a connection of its own (a pooler in transaction mode cannot); comes back after a loss. */
export async function startLive(url: string): Promise<() => Promise<void>> {
	stopped = false;
	let client = await listen(url);
	async function listen(address: string): Promise<pg.Client> {
		const fresh = new pg.Client({ connectionString: address });
		fresh.on('notification', ({ payload = '' }) => {
			const space = payload.indexOf(' ');
			listeners.emit(payload.slice(0, space), payload.slice(space + 1));
		});
		fresh.on('error', () => fresh.end().catch(() => {}));
		fresh.on('end', () => !stopped && setTimeout(() => void reconnect(), 1000).unref());
		await fresh.connect();
		await fresh.query(`listen ${CHANNEL}`);
		return fresh;
	}
	async function reconnect(): Promise<void> {
		if (stopped) return;
		try {
			client = await listen(url);
		} catch (error) {
			log.warn({ reason: (error as Error).message }, 'live updates are waiting for the database');
			setTimeout(() => void reconnect(), 1000).unref();
		}
	}
	return async () => {
		stopped = true;
		await client.end().catch(() => {});
	};
}
