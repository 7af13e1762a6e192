import { EventEmitter } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { sql } from 'drizzle-orm';
import pg from 'pg';
import type { Ctx } from './context.ts';
import { log } from './log.ts';

const CHANNEL = 'klaster';
const listeners = new EventEmitter().setMaxListeners(0);

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
	let stopped = false;
	let client = await listen(url, lost);
	async function lost(): Promise<void> {
		while (!stopped) {
			try {
				client = await listen(url, lost);
				return;
			} catch (error) {
				log.warn({ reason: (error as Error).message }, 'live updates wait for the database');
				await sleep(1000, undefined, { ref: false });
			}
		}
	}
	return async () => {
		stopped = true;
		await client.end().catch(() => {});
	};
}

/** Connects and listens; calls `lost` once if that connection, having worked, ends. */
async function listen(url: string, lost: () => Promise<void>): Promise<pg.Client> {
	const client = new pg.Client({ connectionString: url });
	client.on('error', () => {});
	await client.connect();
	await client.query(`listen ${CHANNEL}`);
	client.on('notification', ({ payload = '' }) => {
		const space = payload.indexOf(' ');
		listeners.emit(payload.slice(0, space), payload.slice(space + 1));
	});
	client.on('end', () => void lost());
	return client;
}
