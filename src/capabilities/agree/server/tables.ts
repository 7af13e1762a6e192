import { boolean, date, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { at } from '#platform/server/tables.ts';
import type { Amendment } from '../domain/amendment.ts';
import type { RulebookText } from '../domain/rulebook.ts';

export const rulebookVersion = pgTable('rulebook_version', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	number: integer('number').notNull(),
	text: jsonb('text').$type<RulebookText>().notNull(),
	textSha256: text('text_sha256').notNull(),
	basedOn: uuid('based_on'),
	madeBy: uuid('made_by'),
	madeByName: text('made_by_name').notNull(),
	madeAt: at('made_at').notNull(),
	summary: text('summary').notNull().default('')
});

export const amendment = pgTable('amendment', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	baseId: uuid('base_id').notNull(),
	title: text('title').notNull(),
	reason: text('reason').notNull().default(''),
	changes: jsonb('changes').$type<Amendment['changes']>().notNull(),
	origin: jsonb('origin').$type<Amendment['origin']>(),
	memberId: uuid('member_id'),
	proposedBy: uuid('proposed_by'),
	proposedByName: text('proposed_by_name').notNull(),
	proposedAt: at('proposed_at').notNull()
});

export const amendmentEnd = pgTable('amendment_end', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	amendmentId: uuid('amendment_id').notNull(),
	outcome: text('outcome').$type<'accepted' | 'rejected' | 'withdrawn'>().notNull(),
	versionId: uuid('version_id'),
	reason: text('reason').notNull().default(''),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});

export const clauseComment = pgTable('clause_comment', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	versionId: uuid('version_id').notNull(),
	clauseId: text('clause_id').notNull(),
	quote: text('quote').notNull().default(''),
	body: text('body').notNull(),
	memberId: uuid('member_id'),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull(),
	resolvedAt: at('resolved_at'),
	resolvedBy: text('resolved_by')
});

export const rulebookForce = pgTable('rulebook_force', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	versionId: uuid('version_id').notNull(),
	decisionId: uuid('decision_id'),
	fromDay: date('from_day').notNull(),
	reviewOn: date('review_on'),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});

export const rulebookPublication = pgTable('rulebook_publication', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	number: integer('number').notNull(),
	published: boolean('published').notNull(),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});
