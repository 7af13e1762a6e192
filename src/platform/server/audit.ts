import { createHash } from 'node:crypto';
import { desc, eq, sql } from 'drizzle-orm';
import { actorName, personIdOf, type Ctx } from './context.ts';
import { auditEntry } from './tables.ts';

export interface Subject {
	kind: string;
	id?: string;
}

/** Before the first entry of a cluster there is this. */
const GENESIS = '0'.repeat(64);

/** Something that happened, for the history. */
export interface Happening {
	action: string;
	subject: Subject;
	data?: Record<string, unknown>;
}

/**
 * Writes one entry of the cluster's history: who, when, what, from where. Entries are numbered
 * without gaps and each hash covers the entry and the hash before it; two writers wait for each other.
 */
export const record = (
	ctx: Ctx,
	action: string,
	subject: Subject,
	data: Record<string, unknown> = {}
): Promise<void> => recordAll(ctx, [{ action, subject, data }]);

/** PostgreSQL takes 65,535 parameters in a statement, an entry has 12. */
const ENTRIES_AT_ONCE = 1000;

/** Writes many entries at once, in their order: what an import does to thousands of things. */
export async function recordAll(ctx: Ctx, happenings: readonly Happening[]): Promise<void> {
	await ctx.tx.execute(sql`select pg_advisory_xact_lock(hashtextextended(${ctx.cluster.id}, 1))`);
	const [last] = await ctx.tx
		.select({ seq: auditEntry.seq, hash: auditEntry.hash })
		.from(auditEntry)
		.where(eq(auditEntry.clusterId, ctx.cluster.id))
		.orderBy(desc(auditEntry.seq))
		.limit(1);
	let [seq, previousHash] = [last?.seq ?? 0, last?.hash ?? GENESIS];
	const entries = happenings.map(({ action, subject, data = {} }) => {
		const entry = {
			clusterId: ctx.cluster.id,
			seq: ++seq,
			at: ctx.clock.now(),
			actorId: personIdOf(ctx.actor) ?? null,
			actorName: actorName(ctx.actor),
			action,
			subjectKind: subject.kind,
			subjectId: subject.id ?? null,
			data: JSON.parse(JSON.stringify(data)) as Record<string, unknown>,
			fromAddress: ctx.from ?? null,
			previousHash
		};
		previousHash = hashOf(entry);
		return { ...entry, hash: previousHash };
	});
	for (let at = 0; at < entries.length; at += ENTRIES_AT_ONCE) {
		await ctx.tx.insert(auditEntry).values(entries.slice(at, at + ENTRIES_AT_ONCE));
	}
}

type Unhashed = Omit<typeof auditEntry.$inferSelect, 'hash'>;

/** SHA-256 over the entry's values in a fixed order, object keys sorted. */
function hashOf(entry: Unhashed): string {
	const values = [
		entry.clusterId,
		entry.seq,
		entry.at.toISOString(),
		entry.actorId,
		entry.actorName,
		entry.action,
		entry.subjectKind,
		entry.subjectId,
		sorted(entry.data),
		entry.fromAddress,
		entry.previousHash
	];
	return createHash('sha256').update(JSON.stringify(values)).digest('hex');
}

function sorted(value: unknown): unknown {
	if (Array.isArray(value)) return value.map(sorted);
	if (value === null || typeof value !== 'object') return value;
	const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
	return Object.fromEntries(entries.map(([key, inner]) => [key, sorted(inner)]));
}

export interface HistoryLine {
	seq: number;
	at: Date;
	actorName: string;
	action: string;
	data: Record<string, unknown>;
	subjectKind: string;
	subjectId: string | null;
}

/** The newest lines of the history, of one thing or of the whole cluster. */
export async function history(
	ctx: Pick<Ctx, 'tx' | 'cluster'>,
	options: { subjectId?: string; before?: number; limit?: number } = {}
): Promise<HistoryLine[]> {
	return ctx.tx
		.select({
			seq: auditEntry.seq,
			at: auditEntry.at,
			actorName: auditEntry.actorName,
			action: auditEntry.action,
			data: auditEntry.data,
			subjectKind: auditEntry.subjectKind,
			subjectId: auditEntry.subjectId
		})
		.from(auditEntry)
		.where(
			sql`${auditEntry.clusterId} = ${ctx.cluster.id}
				and (${options.subjectId ?? null}::uuid is null or ${auditEntry.subjectId} = ${options.subjectId ?? null}::uuid)
				and ${auditEntry.seq} < ${options.before ?? 2_147_483_647}`
		)
		.orderBy(desc(auditEntry.seq))
		.limit(options.limit ?? 50);
}

/** Reads the whole chain again; returns the number of the first entry that does not hold, or null. */
export async function firstBrokenEntry(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<number | null> {
	const entries = await ctx.tx
		.select()
		.from(auditEntry)
		.where(eq(auditEntry.clusterId, ctx.cluster.id))
		.orderBy(auditEntry.seq);
	let previous = GENESIS;
	for (const [index, { hash, ...entry }] of entries.entries()) {
		const holds =
			entry.seq === index + 1 && entry.previousHash === previous && hashOf(entry) === hash;
		if (!holds) return entry.seq;
		previous = hash;
	}
	return null;
}
