import { sql } from 'drizzle-orm';
import type { RulebookText } from '#capabilities/agree/server/index.ts';
import { ownerRows, rows, type Tx } from '#platform/server/db.ts';
import { filled } from '../domain/placeholders.ts';

/** The newest release of a cluster, as a list shows it. */
export interface PublishedModel {
	slug: string;
	name: string;
	demo: boolean;
	number: number;
	language: 'pl' | 'en';
	title: string;
	summary: string;
	at: Date;
}

/** With the cluster's own name in its title, where the model has a placeholder. */
const titled = <One extends PublishedModel>(one: One): One => ({
	...one,
	title: filled(one.title, { cluster: one.name }),
	at: new Date(one.at)
});

/** The newest model of every cluster of this Klaster that publishes one, by the cluster's name. */
export const modelsPublished = (tx: Tx): Promise<PublishedModel[]> =>
	rows<PublishedModel>(
		tx,
		sql`select slug, name, demo, number, language, title, summary, at from models_published()`
	).then((found) => found.map(titled));

export interface ComparedModel extends PublishedModel {
	rulebook: RulebookText;
}

/** The same with their rules, for whoever looks from outside of any cluster. */
export const modelsCompared = (): Promise<ComparedModel[]> =>
	ownerRows<ComparedModel>('select * from models_published()').then((found) => found.map(titled));
