import { sql } from 'drizzle-orm';
import { fold } from '#platform/domain/text.ts';
import type { Ctx } from '#platform/server/context.ts';
import { rows } from '#platform/server/db.ts';

/** Finds the member that a row of a table names. */
export interface MemberFinder {
	/** By tax number if one is given, else by its name or short name; or why it cannot be told. */
	find(
		nip: string,
		name: string
	): { id: string } | { column: 'nip' | 'member'; code: MemberProblem };
}

export type MemberProblem = 'required' | 'member-unknown' | 'member-ambiguous';

const compact = (nip: string): string => nip.replace(/^pl/i, '').replace(/[\s.-]/g, '');

/** Looks among the cluster's active members. */
export async function memberFinder(ctx: Pick<Ctx, 'tx' | 'cluster'>): Promise<MemberFinder> {
	const members = await rows<{ id: string; nip: string | null; names: string[] }>(
		ctx.tx,
		sql`select id, nip, array_remove(array[name, short_name], null) as names from member
			where cluster_id = ${ctx.cluster.id} and standing = 'active'`
	);
	const byNip = new Map(members.flatMap(({ id, nip }) => (nip ? [[nip, id] as const] : [])));
	const byName = new Map<string, Set<string>>();
	for (const { id, names } of members)
		for (const name of names) byName.set(fold(name), (byName.get(fold(name)) ?? new Set()).add(id));
	return {
		find: (nip, name) => {
			if (nip.trim() !== '') {
				const id = byNip.get(compact(nip.trim()));
				return id ? { id } : { column: 'nip', code: 'member-unknown' };
			}
			if (name.trim() === '') return { column: 'member', code: 'required' };
			const [id, ...more] = byName.get(fold(name)) ?? [];
			if (!id) return { column: 'member', code: 'member-unknown' };
			return more.length > 0 ? { column: 'member', code: 'member-ambiguous' } : { id };
		}
	};
}
