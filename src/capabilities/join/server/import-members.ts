import { dayIn } from '#platform/domain/clock.ts';
import { record, recordAll, type Happening } from '#platform/server/audit.ts';
import { isCoordinator } from '#platform/server/context.ts';
import { notify } from '#platform/server/live.ts';
import type { Recipe } from '#platform/server/sheets/index.ts';
import { memberColumns } from './import-columns.ts';
import { planMembers, type MemberItem } from './import-plan.ts';
import { loadRegister } from './import-register.ts';
import { insertImported, updateImported } from './import-write.ts';

/**
 * How a coordinator takes over a register that was kept elsewhere. Its organisations are members
 * already, so they enter as active, and nobody gets a letter.
 */
export const memberRecipe: Recipe<MemberItem> = {
	kind: 'join.import-members',
	columns: memberColumns,
	may: (ctx) => isCoordinator(ctx.actor),
	plan: async (ctx, rows, pause) => planMembers(await loadRegister(ctx), rows, pause),
	async write(ctx, items) {
		const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
		await insertImported(
			ctx,
			items.filter(({ before }) => !before),
			today
		);
		for (const item of items) if (item.before) await updateImported(ctx, item.before, item);
	},
	async finish(ctx, written, counts, fileName) {
		const happenings = written.flatMap(({ id, before, facts, changed }): Happening[] => {
			const subject = { kind: 'member', id };
			if (!before) return [{ action: 'member.added', subject, data: { name: facts.name } }];
			if (changed.length === 0) return [];
			return [{ action: 'member.edited', subject, data: { fields: changed } }];
		});
		await recordAll(ctx, happenings);
		await record(ctx, 'members.imported', { kind: 'member' }, { ...counts, file: fileName });
		await notify(ctx, 'join');
	}
};
