import { readFile, stat } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { readEnv } from '#env';
import { numbered } from '#capabilities/agree/server/index.ts';
import {
	placeholdersOf,
	publishedModel,
	readModel,
	startFrom,
	type ModelFile
} from '#capabilities/replicate/server/index.ts';
import { systemClock } from '#platform/domain/clock.ts';
import type { Problem } from '#platform/domain/result.ts';
import { clusterBySlug } from '#platform/server/clusters.ts';
import type { Ctx } from '#platform/server/context.ts';
import { closeDatabase, inCluster, openDatabase as openPool } from '#platform/server/db.ts';
import { runner } from '#platform/server/http.ts';
import { withClosing } from '../closing.ts';
import { openDatabase } from '../database.ts';
import { Failure } from '../failure.ts';
import type { Command } from '../klaster.ts';
import { problemInWords } from '../model/problems.ts';

const mostBytes = 2 * 1024 * 1024;

const options = {
	release: { type: 'string' },
	cluster: { type: 'string' },
	coordinator: { type: 'string' },
	confirm: { type: 'boolean' }
} as const;

/** What is printed of a model goes to standard output, everything else to standard error. */
export const model: Command = {
	usage: 'model export SLUG [--release N] | import FILE --cluster SLUG',
	summary: 'Write a published model of rules, or start a cluster’s rules from one (--confirm).',
	async run(args) {
		const { positionals, values } = read(args, this.usage);
		const [verb, what = ''] = positionals;
		if (verb === 'export') {
			const number = values.release === undefined ? null : Number(values.release);
			await inside(what, async (ctx) => console.log(await exported(ctx, number)));
		} else {
			if (!values.cluster) throw wrongCall(this.usage);
			const file = await readFrom(what);
			if (!values.confirm) return explain(file, values.cluster);
			await inside(values.cluster, (ctx) => found(ctx, file, values.coordinator ?? ''));
		}
		process.exit(0);
	}
};

const wrongCall = (usage: string) =>
	new Failure(`This command is called so: klaster ${usage} [--coordinator NAME] [--confirm]`, 2);

function read(args: string[], usage: string) {
	try {
		const parsed = parseArgs({ args, options, allowPositionals: true });
		const [verb] = parsed.positionals;
		const number = parsed.values.release ?? '1';
		if (
			parsed.positionals.length === 2 &&
			['export', 'import'].includes(verb!) &&
			/^[1-9]\d{0,6}$/.test(number)
		)
			return parsed;
	} catch {
		// An unknown option gets the same answer.
	}
	throw wrongCall(usage);
}

async function exported(ctx: Ctx, release: number | null): Promise<string> {
	const file = await publishedModel(ctx, ctx.cluster.slug, release);
	if (!file) throw new Failure(`${ctx.cluster.slug} has published no such model.`);
	return JSON.stringify(file, null, '\t');
}

async function readFrom(file: string): Promise<ModelFile> {
	const bytes = await sized(file).catch((error: NodeJS.ErrnoException) => {
		if (error instanceof Failure) throw error;
		const why = error.code === 'ENOENT' ? 'is not there' : 'cannot be read';
		throw new Failure(`The file ${file} ${why}.`, 2);
	});
	const result = readModel(bytes);
	if (!result.ok) throw refusedFor(result.error);
	return result.value;
}

async function sized(file: string): Promise<Buffer> {
	if ((await stat(file)).size > mostBytes)
		throw new Failure('The file is larger than 2 MB: it is no model.', 2);
	return readFile(file);
}

const refusedFor = (problem: Problem) => new Failure(problemInWords(problem), 2);

/** What would happen; nothing does. */
function explain({ model: { origin, rulebook, ...model }, sha256 }: ModelFile, slug: string): void {
	const clauses = numbered(rulebook);
	const parameters = clauses.flatMap(({ clause }) => Object.entries(clause.parameters));
	const lines = [
		`Model of ${origin.cluster} (${origin.slug}), release ${origin.release} of ${origin.day}, hash ${sha256}`,
		`Would make version 1 of the rules of ${slug}: ${rulebook.chapters.length} chapters, ${clauses.length} clauses.`,
		...rulebook.chapters.map(({ title, clauses: { length } }) => `  ${title}: ${length}`),
		`Would set: ${parameters.map(([key, value]) => `${key} = ${String(value)}`).join(', ') || 'nothing'}`,
		`Names to fill in: ${placeholdersOf({ origin, rulebook, ...model }).join(', ') || 'none'}`,
		'Nothing was done. Add --confirm to do it.'
	];
	console.log(lines.join('\n'));
}

async function found(ctx: Ctx, file: ModelFile, coordinator: string): Promise<void> {
	const result = await startFrom(ctx, file, {
		clause: numbered(file.model.rulebook).map(({ clause }) => clause.id),
		'name:cluster': ctx.cluster.name,
		'name:coordinator': coordinator
	});
	if (!result.ok) throw refusedFor(result.error);
	console.log(`${ctx.cluster.name} has version ${result.value.version} of its rules, as a draft.`);
}

/** Runs work in a cluster as Klaster itself; a failure leaves nothing behind. */
async function inside(slug: string, work: (ctx: Ctx) => Promise<void>): Promise<void> {
	const env = readEnv();
	await withClosing(async (closing) => {
		const { url } = await openDatabase(env, closing);
		openPool(url, 2);
		closing.add(closeDatabase);
		const cluster = await clusterBySlug(slug);
		if (!cluster) throw new Failure(`There is no cluster ${slug} here.`);
		await runner((inner) =>
			inCluster({ clusterId: cluster.id }, (tx) =>
				inner({
					actor: { kind: 'system', name: 'klaster model' },
					cluster,
					tx,
					clock: systemClock,
					locale: cluster.locale,
					origin: env.ORIGIN ?? `http://localhost:${env.PORT}`
				})
			)
		)(work);
		await closing.close();
	});
}
