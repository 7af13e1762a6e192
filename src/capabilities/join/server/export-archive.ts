import { and, eq, inArray } from 'drizzle-orm';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { fold } from '#platform/domain/text.ts';
import { isId } from '#platform/domain/id.ts';
import { history } from '#platform/server/audit.ts';
import { isCoordinator, speaksFor, type Ctx } from '#platform/server/context.ts';
import { csvText } from '#platform/server/sheets/index.ts';
import { admissionObjection, admissionVote, councilSeat, leaving } from './admission-tables.ts';
import { appeal, confirmation, declaration, delegate, member, standingChange } from './tables.ts';

/** What another capability keeps of a member: the rows of each of its lists, by the lists' names. */
export type ArchivePart = (ctx: Ctx, memberId: string) => Promise<Record<string, object[]>>;

/** More lines of history than a member can have in a century. */
const HISTORY = 100_000;

/**
 * All that the cluster keeps of a member, as a ZIP to take along: each list as JSON and as CSV.
 * `parts` add what other capabilities keep. For the member's own people and coordinators; null for
 * everybody else and where there is no such member.
 */
export async function memberArchive(
	ctx: Ctx,
	memberId: string,
	parts: readonly ArchivePart[] = []
): Promise<{ name: string; bytes: Uint8Array<ArrayBuffer> } | null> {
	if (!isId(memberId) || !(isCoordinator(ctx.actor) || speaksFor(ctx.actor, memberId))) return null;
	const lists = await ownLists(ctx, memberId);
	const [self] = lists['member'] ?? [];
	if (!self) return null;
	for (const part of parts) Object.assign(lists, await part(ctx, memberId));
	const files: Zippable = {};
	for (const [name, rows] of Object.entries(lists)) {
		files[`${name}.json`] = strToU8(JSON.stringify(rows, null, '\t'));
		if (rows.length > 0) files[`${name}.csv`] = strToU8(await csvText(columnsOf(rows), rows));
	}
	const called = fold(String((self as { name: string }).name))
		.replace(/ /g, '-')
		.slice(0, 60);
	const bytes = zipSync(files, { mtime: ctx.clock.now() });
	return { name: `${called || 'archive'}.zip`, bytes: bytes as Uint8Array<ArrayBuffer> };
}

/** Tables whose rows are a member's own. */
type MembersOwn =
	| typeof declaration
	| typeof delegate
	| typeof confirmation
	| typeof leaving
	| typeof councilSeat
	| typeof admissionVote
	| typeof admissionObjection;

async function ownLists(ctx: Ctx, id: string): Promise<Record<string, object[]>> {
	const { tx, cluster } = ctx;
	const of = (table: MembersOwn) => and(eq(table.clusterId, cluster.id), eq(table.memberId, id));
	const changes = await tx
		.select()
		.from(standingChange)
		.where(and(eq(standingChange.clusterId, cluster.id), eq(standingChange.memberId, id)))
		.orderBy(standingChange.at);
	const changeIds = changes.map((change) => change.id);
	return {
		member: (
			await tx
				.select()
				.from(member)
				.where(and(eq(member.clusterId, cluster.id), eq(member.id, id)))
		).map(({ words: _, offerWords: __, ...facts }) => facts),
		people: await tx.select().from(delegate).where(of(delegate)).orderBy(delegate.since),
		declarations: await tx
			.select()
			.from(declaration)
			.where(of(declaration))
			.orderBy(declaration.signedAt),
		standing: changes,
		appeals: changeIds.length
			? await tx
					.select()
					.from(appeal)
					.where(and(eq(appeal.clusterId, cluster.id), inArray(appeal.standingChangeId, changeIds)))
			: [],
		confirmations: await tx
			.select()
			.from(confirmation)
			.where(of(confirmation))
			.orderBy(confirmation.at),
		notices: await tx.select().from(leaving).where(of(leaving)).orderBy(leaving.at),
		councilSeats: await tx.select().from(councilSeat).where(of(councilSeat)),
		votes: await tx.select().from(admissionVote).where(of(admissionVote)),
		objections: await tx.select().from(admissionObjection).where(of(admissionObjection)),
		history: await history(ctx, { subjectId: id, limit: HISTORY })
	};
}

/** Every key of the rows is a column; what is no plain value stands as JSON. */
const columnsOf = (rows: readonly object[]) =>
	[...new Set(rows.flatMap(Object.keys))].map((label) => ({
		label,
		value: (row: object) => {
			const value = (row as Record<string, unknown>)[label];
			if (value === null || value === undefined) return null;
			if (value instanceof Date || typeof value === 'number') return value;
			return typeof value === 'string' ? value : JSON.stringify(value);
		}
	}));
