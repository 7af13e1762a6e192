import { newCluster } from '../domain/cluster.ts';
import { systemClock } from '../domain/clock.ts';
import { newId } from '../domain/id.ts';
import { refused } from '../domain/problems.ts';
import { fail, invalid, ok, type Result } from '../domain/result.ts';
import { record } from './audit.ts';
import { clustersOfPerson, loadCluster } from './clusters.ts';
import type { Ctx } from './context.ts';
import { inCluster, ownerRows } from './db.ts';
import { coordinator as coordinatorTable } from './tables.ts';

/**
 * Starts a cluster with its first coordinator, who then signs in by a mailed link. The first cluster
 * of a Klaster may be started by anyone who reaches it; later ones by people who have a seat here.
 */
export async function startCluster(
	asker: { personId?: string | undefined; from?: string | undefined; origin: string },
	fields: unknown
): Promise<Result<{ slug: string; email: string }>> {
	const input = newCluster.safeParse(fields);
	if (!input.success) return refused(input.error);
	if (!(await mayStart(asker.personId))) return fail({ code: 'not-allowed' });
	const { name, slug, purpose, locale, coordinator, email } = input.data;
	const id = newId();
	const made = await ownerRows(
		`insert into cluster (id, slug, name, purpose, locale) values ($1, $2, $3, $4, $5)
		on conflict (slug) do nothing returning id`,
		[id, slug, name, purpose, locale]
	);
	if (made.length === 0) return invalid({ slug: 'taken' });
	await inCluster({ clusterId: id }, async (tx) => {
		const ctx: Ctx = {
			actor: { kind: 'system', name: coordinator },
			cluster: await loadCluster(tx),
			tx,
			clock: systemClock,
			locale,
			origin: asker.origin,
			from: asker.from
		};
		await seatCoordinator(ctx, { name: coordinator, email });
		await record(ctx, 'cluster.started', { kind: 'cluster', id }, { name });
	});
	return ok({ slug, email });
}

/** Whether this Klaster lets this person start a cluster now. */
export async function mayStart(personId: string | undefined): Promise<boolean> {
	const [row] = await ownerRows('select 1 from cluster where not demo limit 1');
	if (!row) return true;
	return personId !== undefined && (await clustersOfPerson(personId)).some(({ demo }) => !demo);
}

/** Gives somebody the coordinator's seat; it is theirs once they prove the address. */
export async function seatCoordinator(
	ctx: Ctx,
	who: { name: string; email: string }
): Promise<string> {
	const id = newId(ctx.clock.now().getTime());
	await ctx.tx.insert(coordinatorTable).values({
		clusterId: ctx.cluster.id,
		id,
		email: who.email,
		name: who.name,
		since: ctx.clock.now()
	});
	await record(ctx, 'coordinator.seated', { kind: 'coordinator', id }, { name: who.name });
	return id;
}
