import { catalogue, headVersion, numbered } from '#capabilities/agree/server/index.ts';
import { categoryName } from '#capabilities/match/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import type { Parameter, ParameterValue } from '#platform/domain/parameter.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayReplicate } from '../domain/policy.ts';
import { modelAt } from './model-load.ts';
import type { Model } from './model-schema.ts';
import { placeholdersOf } from './model-words.ts';
import { modelsPublished, type PublishedModel } from './models-list.ts';
import { stanceOf } from './stance.ts';

export interface StartForm {
	/** What there is to choose from on this Klaster. */
	published: PublishedModel[];
	chosen: {
		key: string;
		reference: string;
		sha256: string;
		model: Model;
		/** Names of its categories. */
		categories: string[];
		/** What names are asked for, with what is known already. */
		names: { placeholder: string; value: string }[];
		/** What the clauses set, to be adjusted. */
		parameters: { parameter: Parameter; value: ParameterValue }[];
		catalogue: readonly Parameter[];
	} | null;
}

/** What starting from a model asks; null for who may not, and once there is a rulebook. */
export async function startForm(ctx: Ctx, reference: string | null): Promise<StartForm | null> {
	if (!mayReplicate(stanceOf(ctx)) || (await headVersion(ctx))) return null;
	const published = (await modelsPublished(ctx.tx)).filter(({ slug }) => slug !== ctx.cluster.slug);
	if (!reference) return { published, chosen: null };
	const file = await modelAt(ctx, reference);
	if (!file) return null;
	const { model, sha256 } = file;
	const byKey = new Map(catalogue().map((parameter) => [parameter.key, parameter]));
	return {
		published,
		chosen: {
			key: newId(ctx.clock.now().getTime()),
			reference,
			sha256,
			model,
			categories: model.taxonomy.map((id) => categoryName(id, ctx.locale) ?? id),
			names: placeholdersOf(model).map((placeholder) => ({
				placeholder,
				value: placeholder === 'cluster' ? ctx.cluster.name : ''
			})),
			parameters: numbered(model.rulebook).flatMap(({ clause }) =>
				Object.entries(clause.parameters).flatMap(([key, value]) => {
					const parameter = byKey.get(key);
					return parameter ? [{ parameter, value }] : [];
				})
			),
			catalogue: catalogue()
		}
	};
}
