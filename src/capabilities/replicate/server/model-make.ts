import { m } from '#messages';
import { ownDeclaration, privateWords } from '#capabilities/join/server/index.ts';
import { categoriesUsed } from '#capabilities/match/server/index.ts';
import type { Clause, Version } from '#capabilities/agree/server/index.ts';
import { dayIn } from '#platform/domain/clock.ts';
import type { Ctx } from '#platform/server/context.ts';
import { blanker } from '../domain/placeholders.ts';
import { hashOf } from './model-hash.ts';
import { FORMAT, type Model, type ModelFile } from './model-schema.ts';
import { inWords } from './model-words.ts';
import { startOf } from './start-load.ts';

/** What the coordinator adds to the rules. */
export interface Told {
	summary: string;
	lessons: string;
}

/**
 * The package that leaves: every field is named here, nothing is copied whole. Names of the
 * cluster, its coordinators, members and people become placeholders in all words.
 */
export async function makeModel(
	ctx: Ctx,
	version: Version,
	release: number,
	told: Told
): Promise<ModelFile> {
	const blank = await blankerOf(ctx);
	const { text } = version;
	const locale = text.language;
	const declaration = ownDeclaration(ctx.cluster.settings);
	const rulebook = inWords(text, blank);
	const model: Model = {
		format: FORMAT,
		origin: {
			cluster: ctx.cluster.name,
			slug: ctx.cluster.slug,
			release,
			day: dayIn(ctx.cluster.timeZone, ctx.clock.now())
		},
		licence: m.replicate_licence({}, { locale }),
		summary: blank(told.summary),
		lessons: blank(told.lessons),
		rulebook: {
			...rulebook,
			chapters: rulebook.chapters.map((chapter) => ({
				...chapter,
				clauses: chapter.clauses.map((clause) => ({ ...clause, origin: lineage(clause) }))
			}))
		},
		forms: {
			declaration: {
				...(declaration.pl && { pl: blank(declaration.pl) }),
				...(declaration.en && { en: blank(declaration.en) })
			}
		},
		taxonomy: await categoriesUsed(ctx)
	};
	return { model, sha256: hashOf(model) };
}

/** From which model a clause comes; a statement of the cluster's own consultation is nobody else's. */
const lineage = ({ origin }: Clause): Clause['origin'] =>
	origin?.kind === 'model'
		? {
				kind: origin.kind,
				cluster: origin.cluster,
				release: origin.release,
				clause: origin.clause,
				sha256: origin.sha256
			}
		: null;

/** What puts placeholders for the names of this cluster: as they are now, and as they were filled in. */
async function blankerOf(ctx: Ctx): Promise<(text: string) => string> {
	const { coordinators, others } = await privateWords(ctx);
	const names = (await startOf(ctx))?.names ?? {};
	const { cluster, coordinator, ...further } = names;
	return blanker({
		cluster: [ctx.cluster.name, cluster ?? ''],
		coordinator: [...coordinators, coordinator ?? ''],
		others: [...others, ...Object.values(further)]
	});
}
