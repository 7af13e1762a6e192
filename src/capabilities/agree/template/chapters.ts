/** The chapters of the template, in order, by their ids. */
export const templateChapters = [
	'nature',
	'definitions',
	'aims',
	'membership',
	'admission',
	'rights',
	'delegates',
	'organs',
	'decisions',
	'coordinator',
	'groups',
	'trade',
	'cube',
	'resources',
	'training',
	'finance',
	'property',
	'fairness',
	'data',
	'disputes',
	'leaving',
	'amendments',
	'final'
] as const;

export type TemplateChapter = (typeof templateChapters)[number];
