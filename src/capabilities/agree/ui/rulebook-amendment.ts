import { m } from '#messages';
import type { Parameter } from '#platform/domain/parameter.ts';
import type { AmendmentForm } from '../server/rulebook.ts';
import { parameterLabel } from './rulebook-parameters.ts';

/** What the fields of an amendment's form are called. */
export const amendmentLabels = (shown: readonly Parameter[]): Record<string, string> => ({
	clauseTitle: m.rulebook_field_clause_title(),
	body: m.rulebook_field_body(),
	note: m.rulebook_field_note(),
	definitions: m.rulebook_field_definitions(),
	place: m.rulebook_field_place(),
	chapterTitle: m.rulebook_field_chapter_title(),
	after: m.rulebook_field_after_chapter(),
	reason: m.rulebook_field_reason(),
	title: m.rulebook_field_title(),
	member: m.rulebook_field_member(),
	...Object.fromEntries(shown.map(({ key }) => [`parameter:${key}`, parameterLabel(key)]))
});

/** What the page of an amendment's form is called. */
export function amendmentFormTitle({ kind, clause, chapter, base }: AmendmentForm): string {
	const named = { number: clause?.number ?? 0, title: clause?.clause.title ?? '' };
	const title = base.text.chapters.find(({ id }) => id === chapter)?.title ?? '';
	switch (kind) {
		case 'edit':
			return m.rulebook_form_edit(named);
		case 'add':
			return m.rulebook_form_add();
		case 'remove':
			return m.rulebook_form_remove(named);
		case 'move':
			return m.rulebook_form_move(named);
		case 'preamble':
			return m.rulebook_form_preamble();
		case 'add-chapter':
			return m.rulebook_form_add_chapter();
		case 'rename-chapter':
			return m.rulebook_form_rename_chapter({ title });
		case 'remove-chapter':
			return m.rulebook_form_remove_chapter({ title });
	}
}
