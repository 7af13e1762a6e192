import { m } from '#messages';
import type { ParameterValue } from '#platform/domain/parameter.ts';
import type { Overlap } from '../server/rulebook.ts';
import { parameterName } from './rulebook-parameters.ts';
import type { Reading } from './rulebook-reading.ts';

/** What an overlap is about: "the words, § 7", "time to object, § 7". */
export function overlapName({ field, key, clause }: Overlap, reading: Reading): string {
	const label = clause === null ? undefined : reading.labels.get(clause);
	const where = label ? `§ ${label.number}` : (clause ?? '');
	switch (field) {
		case 'title':
			return m.rulebook_overlap_field_title({ where });
		case 'body':
			return m.rulebook_overlap_field_body({ where });
		case 'note':
			return m.rulebook_overlap_field_note({ where });
		case 'preamble':
			return m.rulebook_overlap_field_preamble();
		case 'chapter-title':
			return m.rulebook_overlap_field_chapter_title();
		case 'parameter':
			return m.rulebook_overlap_field_parameter({ name: parameterName(key ?? ''), where });
		case 'definitions':
			return m.rulebook_overlap_field_definitions({ where });
		case 'place':
			return m.rulebook_overlap_field_place({ where });
		case 'clause':
			return m.rulebook_overlap_field_clause({ where });
		case 'chapter':
			return m.rulebook_overlap_field_chapter();
	}
}

/** One side of an overlap that is chosen whole, in words. */
export function overlapValue(
	{ field, key }: Overlap,
	side: string | null,
	reading: Reading
): string {
	if (side === null) return m.rulebook_overlap_gone();
	switch (field) {
		case 'parameter':
			return reading.words(key ?? '', JSON.parse(side) as ParameterValue);
		case 'definitions':
			return (JSON.parse(side) as { term: string; meaning: string }[])
				.map(({ term, meaning }) => `${term}: ${meaning}`)
				.join('; ');
		case 'place':
			return m.rulebook_overlap_elsewhere();
		default:
			return m.rulebook_overlap_there();
	}
}
