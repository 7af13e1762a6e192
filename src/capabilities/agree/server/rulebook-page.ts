import { count, eq, isNull, and } from 'drizzle-orm';
import { z } from 'zod';
import type { Parameter } from '#platform/domain/parameter.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayEdit, mayTakePart } from '../domain/policy.ts';
import { amendments } from './amendment-load.ts';
import { clausesTouched } from './amendment-touch.ts';
import { catalogue } from './parameters.ts';
import { isPublished } from './rulebook-publish.ts';
import { versionList, type VersionLine } from './rulebook-versions.ts';
import { textOn, versionById, versionByNumber, type Version } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';
import { clauseComment } from './tables.ts';

/** What stands beside a clause: open comments, open amendments. */
export interface Beside {
	comments: number;
	amendments: { id: string; title: string }[];
}

export interface RulebookPage {
	version: Version;
	line: VersionLine;
	/** The day asked for, when the text is shown as it stood on one. */
	on: string | null;
	/** The version that holds today and the newest one, by number. */
	inForce: number | null;
	head: number;
	beside: Record<string, Beside>;
	catalogue: readonly Parameter[];
	published: boolean;
	can: { propose: boolean; publish: boolean };
}

/**
 * The rulebook as a page: the version of a number, the one that held on a day (yyyy-mm-dd), else the
 * one in force, else the newest. Null when there is none such, or the actor is no member of the cluster.
 */
export async function rulebookPage(
	ctx: Ctx,
	wanted: { version?: string | null; on?: string | null } = {}
): Promise<RulebookPage | null> {
	if (ctx.actor.kind === 'visitor') return null;
	const lines = await versionList(ctx);
	const version = await wantedVersion(ctx, lines, wanted);
	if (!version) return null;
	const stance = stanceOf(ctx);
	const head = lines[0]!.number;
	return {
		version,
		line: lines.find(({ id }) => id === version.id)!,
		on: wanted.on || null,
		inForce: lines.find(({ standing }) => standing === 'in-force')?.number ?? null,
		head,
		beside: await besideClauses(ctx),
		catalogue: catalogue(),
		published: await isPublished(ctx),
		can: { propose: mayTakePart(stance), publish: mayEdit(stance) }
	};
}

async function wantedVersion(
	ctx: Ctx,
	lines: readonly VersionLine[],
	{ version, on }: { version?: string | null; on?: string | null }
): Promise<Version | null> {
	if (version) return versionByNumber(ctx, version);
	if (on) return isDay(on) ? ((await textOn(ctx, on))?.version ?? null) : null;
	const shown = lines.find(({ standing }) => standing === 'in-force') ?? lines[0];
	return shown ? versionById(ctx, shown.id) : null;
}

const isDay = (text: string): boolean => z.iso.date().safeParse(text).success;

async function besideClauses(ctx: Ctx): Promise<Record<string, Beside>> {
	const beside: Record<string, Beside> = {};
	const at = (id: string) => (beside[id] ??= { comments: 0, amendments: [] });
	const comments = await ctx.tx
		.select({ clause: clauseComment.clauseId, n: count() })
		.from(clauseComment)
		.where(and(eq(clauseComment.clusterId, ctx.cluster.id), isNull(clauseComment.resolvedAt)))
		.groupBy(clauseComment.clauseId);
	for (const { clause, n } of comments) at(clause).comments = n;
	for (const { id, title, changes } of await amendments(ctx, { open: true }))
		for (const clause of clausesTouched(changes)) at(clause).amendments.push({ id, title });
	return beside;
}
