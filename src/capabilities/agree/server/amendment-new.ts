import { memberNames, type MemberName } from '#capabilities/join/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import type { Parameter } from '#platform/domain/parameter.ts';
import type { Ctx } from '#platform/server/context.ts';
import { mayTakePart } from '../domain/policy.ts';
import { numbered, type Clause, type RulebookText } from '../domain/rulebook.ts';
import { catalogue, parameterOf } from './parameters.ts';
import { headVersion } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';

export const amendmentKinds = [
	'edit',
	'add',
	'remove',
	'move',
	'preamble',
	'add-chapter',
	'rename-chapter',
	'remove-chapter'
] as const;
export type AmendmentKind = (typeof amendmentKinds)[number];

export interface AmendmentForm {
	/** The id of what is not yet proposed. */
	key: string;
	kind: AmendmentKind;
	base: { id: string; number: number; text: RulebookText };
	clause: { number: number; clause: Clause } | null;
	chapter: string | null;
	/** What the clause sets, and what else is to be set by it. */
	shown: Parameter[];
	/** What no clause sets yet. */
	free: Parameter[];
	catalogue: readonly Parameter[];
	/** The members in whose name the actor may propose. */
	members: MemberName[];
}

/** A form for a change of the newest version; null when there is nothing such to change. */
export async function newAmendmentForm(
	ctx: Ctx,
	wanted: { kind?: string | null; clause?: string | null; chapter?: string | null; set?: string[] }
): Promise<AmendmentForm | null> {
	if (!mayTakePart(stanceOf(ctx)) || ctx.actor.kind !== 'person') return null;
	const head = await headVersion(ctx);
	const kind = amendmentKinds.find((one) => one === wanted.kind);
	if (!head || !kind) return null;
	const all = numbered(head.text);
	const clause = all.find((one) => one.clause.id === wanted.clause) ?? null;
	if (!clause && (kind === 'edit' || kind === 'remove' || kind === 'move')) return null;
	const chapter = head.text.chapters.find(({ id }) => id === wanted.chapter)?.id ?? null;
	if (!chapter && (kind === 'rename-chapter' || kind === 'remove-chapter')) return null;
	const set = new Set(all.flatMap((one) => Object.keys(one.clause.parameters)));
	const own = Object.keys(clause?.clause.parameters ?? {});
	const more = (wanted.set ?? []).filter((key) => !set.has(key));
	const keys = [...new Set([...own, ...more])];
	const names = await memberNames(
		ctx,
		ctx.actor.seats.map(({ memberId }) => memberId)
	);
	return {
		key: newId(ctx.clock.now().getTime()),
		kind,
		base: { id: head.id, number: head.number, text: head.text },
		clause,
		chapter,
		shown: keys.flatMap((key) => parameterOf(key) ?? []),
		free: catalogue().filter(({ key }) => !set.has(key) && !keys.includes(key)),
		catalogue: catalogue(),
		members: [...names.values()]
	};
}
