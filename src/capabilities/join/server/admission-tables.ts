import { date, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { at } from '#platform/server/tables.ts';
import type { Decider } from '../domain/parameters.ts';

export const admission = pgTable('admission', {
	clusterId: uuid('cluster_id').notNull(),
	applicationId: uuid('application_id').notNull(),
	decides: text('decides').$type<Decider>().notNull(),
	objectionsUntil: date('objections_until'),
	clauseId: text('clause_id'),
	clauseNumber: integer('clause_number'),
	rulebookVersion: integer('rulebook_version'),
	openedAt: at('opened_at').notNull()
});

export const councilSeat = pgTable('council_seat', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	since: at('since').notNull(),
	until: at('until')
});

export const admissionVote = pgTable('admission_vote', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	applicationId: uuid('application_id').notNull(),
	memberId: uuid('member_id').notNull(),
	vote: text('vote').$type<'yes' | 'no'>().notNull(),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});

export const admissionObjection = pgTable('admission_objection', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	applicationId: uuid('application_id').notNull(),
	memberId: uuid('member_id').notNull(),
	reason: text('reason').notNull(),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull(),
	withdrawnAt: at('withdrawn_at'),
	withdrawnBy: text('withdrawn_by')
});

export const leaving = pgTable('leaving', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	notice: text('notice').notNull().default(''),
	effectiveOn: date('effective_on').notNull(),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});
