import { m } from '#messages';
import { notFound, type Result } from '#platform/domain/result.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Change } from '../domain/amendment.ts';
import { mayTakePart } from '../domain/policy.ts';
import { numbered, type RulebookText } from '../domain/rulebook.ts';
import type { Fields } from './amendment-fields.ts';
import { changesFromForm } from './amendment-form.ts';
import { proposeAmendment } from './amendment-propose.ts';
import { versionById } from './rulebook-version.ts';
import { stanceOf } from './stance.ts';

/** Proposes what a form describes; without a title of its own it is called by what it changes. */
export async function amendByForm(ctx: Ctx, fields: Fields): Promise<Result<{ id: string }>> {
	if (!mayTakePart(stanceOf(ctx))) return notFound();
	const base = await versionById(ctx, fields.base);
	if (!base) return notFound();
	const changes = changesFromForm(base.text, fields);
	if (!changes.ok) return changes;
	const typed = typeof fields.title === 'string' ? fields.title.trim() : '';
	return proposeAmendment(ctx, {
		key: fields.key,
		base: base.id,
		title: typed || titleOf(base.text, changes.value[0]!),
		reason: fields.reason,
		changes: changes.value,
		member: fields.member
	});
}

function titleOf(text: RulebookText, change: Change): string {
	const options = { locale: text.language };
	const clause = (id: string) => {
		const found = numbered(text).find((one) => one.clause.id === id);
		return found ? `§ ${found.number}. ${found.clause.title}` : id;
	};
	const chapter = (id: string) => text.chapters.find((one) => one.id === id)?.title ?? id;
	const named = (name: string) => ({ name: name.slice(0, 150) });
	switch (change.kind) {
		case 'edit':
			return m.rulebook_auto_edit(named(clause(change.clause)), options);
		case 'add':
			return m.rulebook_auto_add(named(change.clause.title), options);
		case 'remove':
			return m.rulebook_auto_remove(named(clause(change.clause)), options);
		case 'move':
			return m.rulebook_auto_move(named(clause(change.clause)), options);
		case 'add-chapter':
			return m.rulebook_auto_add_chapter(named(change.title), options);
		case 'rename-chapter':
			return m.rulebook_auto_rename_chapter(named(chapter(change.chapter)), options);
		case 'remove-chapter':
			return m.rulebook_auto_remove_chapter(named(chapter(change.chapter)), options);
		case 'preamble':
			return m.rulebook_auto_preamble({}, options);
	}
}
