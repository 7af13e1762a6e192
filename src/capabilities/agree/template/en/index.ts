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

/** The template in English. */
export const english = {
	title: ({ cluster }: Names) => `Rulebook of the cluster “${cluster}”`,
	preamble: unwrapped(`
	We are organisations of three sectors: public administration, business and the social sector. We
	want to work together freely, fairly and so that each sector can give what it is strong in.

	This rulebook says how we join, how we decide, how we trade with one another and how we part. We
	write it ourselves, change it together and let others use it.
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
