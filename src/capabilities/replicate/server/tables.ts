import { boolean, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import type { Clause } from '#capabilities/agree/server/index.ts';
import { at } from '#platform/server/tables.ts';
import type { ModelFile } from './model-schema.ts';

/** What every row of these tables says of itself. */
const written = () => ({
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});

const packed = () => ({
	file: jsonb('file').$type<ModelFile>().notNull(),
	sha256: text('sha256').notNull()
});

export const modelRelease = pgTable('model_release', {
	...written(),
	...packed(),
	number: integer('number').notNull(),
	versionId: uuid('version_id').notNull()
});

export const modelWithdrawal = pgTable('model_withdrawal', {
	...written(),
	releaseId: uuid('release_id').notNull(),
	reason: text('reason').notNull().default('')
});

export const modelReceived = pgTable('model_received', { ...written(), ...packed() });

export const modelStart = pgTable('model_start', {
	...written(),
	...packed(),
	names: jsonb('names').$type<Record<string, string>>().notNull()
});

export const modelTake = pgTable('model_take', {
	...written(),
	clauseId: text('clause_id').notNull(),
	release: integer('release').notNull(),
	clause: jsonb('clause').$type<Clause>(),
	amendmentId: uuid('amendment_id').notNull()
});

export const modelConsent = pgTable('model_consent', {
	...written(),
	number: integer('number').notNull(),
	kind: text('kind').$type<'asks' | 'tells'>().notNull(),
	given: boolean('given').notNull()
});
