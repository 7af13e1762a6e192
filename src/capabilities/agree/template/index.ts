import type { RulebookText } from '../domain/rulebook.ts';
import { plainName, type Names } from './build.ts';
import { templateChapters } from './chapters.ts';
import { english } from './en/index.ts';
import { polish } from './pl/index.ts';

export { templateChapters, type TemplateChapter } from './chapters.ts';

const texts = { pl: polish, en: english };

/**
 * A rulebook to start from, with the cluster's and the coordinator's names in it. Both languages have
 * the same chapters, clause ids, references and parameters. What it says and leaves open: docs/template.md.
 */
export function template(language: 'pl' | 'en', names: Names): RulebookText {
	const { title, preamble, chapters } = texts[language];
	const plain = { cluster: plainName(names.cluster), coordinator: plainName(names.coordinator) };
	return {
		language,
		title: title(plain),
		preamble,
		chapters: templateChapters.map((id) => chapters[id](plain))
	};
}
