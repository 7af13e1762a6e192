import { sql } from 'drizzle-orm';
import { m } from '#messages';
import {
	chosenClauses,
	foundRulebookFrom,
	headVersion,
	readParameters,
	type RulebookText
} from '#capabilities/agree/server/index.ts';
import { isId } from '#platform/domain/id.ts';
import type { ParameterValue } from '#platform/domain/parameter.ts';
import { conflict, fail, invalid, notFound, ok, type Result } from '#platform/domain/result.ts';
import { line } from '#platform/domain/text.ts';
import { record } from '#platform/server/audit.ts';
import type { Ctx } from '#platform/server/context.ts';
import { filled } from '../domain/placeholders.ts';
import { mayReplicate } from '../domain/policy.ts';
import { modelAt } from './model-load.ts';
import { clauseHashes } from './model-hash.ts';
import type { Model, ModelFile } from './model-schema.ts';
import { placeholdersOf, rulesWith } from './model-words.ts';
import { lockModels } from './release-load.ts';
import { stanceOf } from './stance.ts';
import { modelStart } from './tables.ts';
import { written } from './written.ts';

type Fields = Readonly<Record<string, unknown>>;

const list = (value: unknown): string[] =>
	[value ?? []].flat().filter((one): one is string => typeof one === 'string');

/**
 * Starts the cluster's rulebook from a model that was looked at; for the coordinator. `fields`:
 * `model` (see `modelAt`) with the `sha256` that was shown, `clause` (those chosen), `name:<placeholder>`,
 * `parameter:<key>` for each key in `shown`, `declaration` to take the declaration's text over too.
 */
export async function startFromModel(
	ctx: Ctx,
	fields: Fields
): Promise<Result<{ version: number }>> {
	if (!mayReplicate(stanceOf(ctx))) return notFound();
	const file = await modelAt(ctx, fields.model);
	if (!file) return notFound();
	if (file.sha256 !== fields.sha256) return fail({ code: 'stale' });
	return startFrom(ctx, file, fields);
}

/** The same for a package at hand, as the command line has it. */
export async function startFrom(
	ctx: Ctx,
	file: ModelFile,
	fields: Fields
): Promise<Result<{ version: number }>> {
	if (!mayReplicate(stanceOf(ctx))) return notFound();
	const names = namesIn(file.model, fields);
	if (!names.ok) return names;
	const values = readParameters(fields);
	if (!values.ok) return values;
	const chosen = chosenClauses(file.model.rulebook, list(fields.clause));
	if (chosen.chapters.length === 0) return invalid({ clause: 'clauses' });
	await lockModels(ctx);
	if (await headVersion(ctx))
		return (await isSame(ctx, fields.key)) ? ok({ version: 1 }) : conflict('exists');
	const text = withOrigin(rulesWith(adjusted(chosen, values.value), names.value), file.model);
	const { cluster, release } = file.model.origin;
	const summary = m.replicate_started({ cluster, release }, { locale: text.language });
	const founded = await foundRulebookFrom(ctx, text, summary);
	if (!founded.ok) return founded;
	if (fields.declaration) await takeDeclaration(ctx, file.model, names.value);
	const row = { ...written(ctx, fields.key), file, sha256: file.sha256, names: names.value };
	await ctx.tx.insert(modelStart).values(row);
	await record(ctx, 'model.started-from', { kind: 'model', id: row.id }, { name: cluster });
	return founded;
}

async function isSame(ctx: Ctx, key: unknown): Promise<boolean> {
	const [row] = await ctx.tx.select({ id: modelStart.id }).from(modelStart);
	return isId(key) && row?.id === key;
}

function namesIn(model: Model, fields: Fields): Result<Record<string, string>> {
	const names: Record<string, string> = {};
	for (const placeholder of placeholdersOf(model)) {
		const field = `name:${placeholder}`;
		const name = line(typeof fields[field] === 'string' ? fields[field] : '');
		if (name.length > 200) return invalid({ [field]: 'too-long' });
		if (!name && placeholder === 'cluster') return invalid({ [field]: 'required' });
		if (name) names[placeholder] = name;
	}
	return ok(names);
}

const adjusted = (
	text: RulebookText,
	values: Readonly<Record<string, ParameterValue | null>>
): RulebookText => ({
	...text,
	chapters: text.chapters.map((chapter) => ({
		...chapter,
		clauses: chapter.clauses.map((clause) => ({
			...clause,
			parameters: Object.fromEntries(
				Object.entries(clause.parameters).map(([key, value]) => [key, values[key] ?? value])
			)
		}))
	}))
});

/** Every clause says from where it was taken: the hash is that of the clause in the package. */
function withOrigin(text: RulebookText, { origin, rulebook }: Model): RulebookText {
	const hashes = clauseHashes(rulebook);
	return {
		...text,
		chapters: text.chapters.map((chapter) => ({
			...chapter,
			clauses: chapter.clauses.map((clause) => ({
				...clause,
				origin: {
					kind: 'model',
					cluster: origin.cluster,
					release: origin.release,
					clause: clause.id,
					sha256: hashes.get(clause.id)!
				}
			}))
		}))
	};
}

/** The cluster's name stays a placeholder there: Join puts it in when a declaration is shown. */
async function takeDeclaration(ctx: Ctx, model: Model, names: Record<string, string>) {
	const { cluster: _, ...others } = names;
	const texts = Object.fromEntries(
		Object.entries(model.forms.declaration).map(([language, text]) => [
			language,
			filled(text, others)
		])
	);
	if (Object.keys(texts).length === 0) return;
	await ctx.tx.execute(sql`update cluster set settings = jsonb_set(settings, '{join}',
		coalesce(settings -> 'join', '{}') || jsonb_build_object('declaration', ${JSON.stringify(texts)}::jsonb))
		where id = ${ctx.cluster.id}`);
}
