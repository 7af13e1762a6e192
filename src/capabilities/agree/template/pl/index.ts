import { unwrapped, type ChapterOf, type Names } from '../build.ts';
import type { TemplateChapter } from '../chapters.ts';
import { admission } from './admission.ts';
import { aims } from './aims.ts';
import { amendments } from './amendments.ts';
import { coordinator } from './coordinator.ts';
import { cube } from './cube.ts';
import { data } from './data.ts';
import { decisions } from './decisions.ts';
import { definitions } from './definitions.ts';
import { delegates } from './delegates.ts';
import { disputes } from './disputes.ts';
import { fairness } from './fairness.ts';
import { final } from './final.ts';
import { finance } from './finance.ts';
import { groups } from './groups.ts';
import { leaving } from './leaving.ts';
import { membership } from './membership.ts';
import { nature } from './nature.ts';
import { organs } from './organs.ts';
import { property } from './property.ts';
import { resources } from './resources.ts';
import { rights } from './rights.ts';
import { trade } from './trade.ts';
import { training } from './training.ts';

/** The template in Polish. */
export const polish = {
	title: ({ cluster }: Names) => `Regulamin klastra „${cluster}”`,
	preamble: unwrapped(`
	Jesteśmy organizacjami z trzech sektorów: administracji, biznesu i sektora społecznego. Chcemy
	współpracować dobrowolnie, uczciwie i tak, żeby każdy sektor mógł dać to, w czym jest mocny.

	Ten regulamin mówi, jak do siebie dołączamy, jak decydujemy, jak ze sobą handlujemy i jak się
	rozstajemy. Piszemy go sami, zmieniamy go razem i pozwalamy innym z niego korzystać.
	`),
	chapters: {
		nature,
		definitions,
		aims,
		membership,
		admission,
		rights,
		delegates,
		organs,
		decisions,
		coordinator,
		groups,
		trade,
		cube,
		resources,
		training,
		finance,
		property,
		fairness,
		data,
		disputes,
		leaving,
		amendments,
		final
	} satisfies Record<TemplateChapter, ChapterOf>
};
