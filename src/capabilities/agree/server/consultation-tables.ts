import {
	boolean,
	date,
	integer,
	jsonb,
	pgTable,
	real,
	smallint,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { at } from '#platform/server/tables.ts';
import type { OpinionMap } from '../domain/opinion-map.ts';

export const consultation = pgTable('consultation', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	title: text('title').notNull(),
	question: text('question').notNull().default(''),
	versionId: uuid('version_id'),
	clauseId: text('clause_id'),
	round: integer('round').notNull().default(1),
	follows: uuid('follows'),
	linksAllowed: boolean('links_allowed').notNull().default(false),
	closesOn: date('closes_on'),
	openedBy: uuid('opened_by'),
	openedByName: text('opened_by_name').notNull(),
	openedAt: at('opened_at').notNull()
});

export const consultationEnd = pgTable('consultation_end', {
	clusterId: uuid('cluster_id').notNull(),
	consultationId: uuid('consultation_id').notNull(),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});

export const statement = pgTable('statement', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	consultationId: uuid('consultation_id').notNull(),
	number: integer('number').notNull(),
	text: text('text').notNull(),
	words: text('words').notNull(),
	memberId: uuid('member_id'),
	addedAt: at('added_at').notNull(),
	carriedFrom: uuid('carried_from'),
	priority: real('priority').notNull().default(5.0625),
	agree: integer('agree'),
	disagree: integer('disagree'),
	seen: integer('seen')
});

export const statementHiding = pgTable('statement_hiding', {
	clusterId: uuid('cluster_id').notNull(),
	statementId: uuid('statement_id').notNull(),
	consultationId: uuid('consultation_id').notNull(),
	reason: text('reason').notNull(),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});

export const opinionVote = pgTable('opinion_vote', {
	clusterId: uuid('cluster_id').notNull(),
	statementId: uuid('statement_id').notNull(),
	memberId: uuid('member_id').notNull(),
	consultationId: uuid('consultation_id').notNull(),
	value: smallint('value').notNull()
});

export const consultationLink = pgTable('consultation_link', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	consultationId: uuid('consultation_id').notNull(),
	memberId: uuid('member_id').notNull(),
	tokenSha256: text('token_sha256').notNull(),
	madeBy: uuid('made_by'),
	madeByName: text('made_by_name').notNull(),
	madeAt: at('made_at').notNull(),
	revokedAt: at('revoked_at'),
	revokedByName: text('revoked_by_name')
});

export const opinionMap = pgTable('opinion_map', {
	clusterId: uuid('cluster_id').notNull(),
	consultationId: uuid('consultation_id').notNull(),
	result: jsonb('result').$type<OpinionMap>().notNull(),
	votes: integer('votes').notNull(),
	voters: integer('voters').notNull(),
	computedAt: at('computed_at').notNull()
});
