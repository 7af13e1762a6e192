import { dayIn } from '#platform/domain/clock.ts';
import { record } from '#platform/server/audit.ts';
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
		for (const { id, before, facts, changed } of written) {
			const subject = { kind: 'member', id };
			if (!before) await record(ctx, 'member.added', subject, { name: facts.name });
			else if (changed.length > 0) await record(ctx, 'member.edited', subject, { fields: changed });
		}
		await record(ctx, 'members.imported', { kind: 'member' }, { ...counts, file: fileName });
		await notify(ctx, 'join');
	}
};
