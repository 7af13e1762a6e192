import { actorName, type Ctx } from '#platform/server/context.ts';
import { mayEdit } from '../domain/policy.ts';
import type { RulebookText } from '../domain/rulebook.ts';
import { template } from '../template/index.ts';
import { headVersion } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';

/** The template in the cluster's language to choose clauses from; null for who may not found, or too late. */
export async function foundingForm(ctx: Ctx): Promise<{ text: RulebookText } | null> {
	if (!mayEdit(stanceOf(ctx)) || (await headVersion(ctx))) return null;
	const names = { cluster: ctx.cluster.name, coordinator: actorName(ctx.actor) };
	return { text: template(ctx.cluster.locale, names) };
}
