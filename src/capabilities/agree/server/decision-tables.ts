import { boolean, integer, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { at } from '#platform/server/tables.ts';
import type { BallotKind, Option, Procedure, RuleSource } from '../domain/decision-facts.ts';
import type { Choice, DecisionRule, Outcome, Sector } from '../domain/voting/decision.ts';
import type { DecisionKind } from '../domain/voting/parameters.ts';
import type { Protocol } from '../domain/voting/protocol.ts';

export const decision = pgTable('decision', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	title: text('title').notNull(),
	question: text('question').notNull(),
	kind: text('kind').$type<DecisionKind>().notNull(),
	ballot: text('ballot').$type<BallotKind>().notNull(),
	versionId: uuid('version_id'),
	text: text('text').notNull(),
	textSha256: text('text_sha256').notNull(),
	options: jsonb('options').$type<Option[]>().notNull().default([]),
	secret: boolean('secret').notNull(),
	procedure: text('procedure').$type<Procedure>().notNull(),
	opensAt: at('opens_at').notNull(),
	closesAt: at('closes_at').notNull(),
	supersedes: uuid('supersedes'),
	announcedBy: uuid('announced_by'),
	announcedByName: text('announced_by_name').notNull(),
	announcedAt: at('announced_at').notNull()
});

export const decisionOpening = pgTable('decision_opening', {
	clusterId: uuid('cluster_id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	rule: jsonb('rule').$type<DecisionRule>().notNull(),
	sources: jsonb('sources').$type<RuleSource[]>().notNull().default([]),
	delegation: boolean('delegation').notNull(),
	at: at('at').notNull()
});

export const decisionElector = pgTable('decision_elector', {
	clusterId: uuid('cluster_id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	memberId: uuid('member_id').notNull(),
	name: text('name').notNull(),
	sector: text('sector').$type<Sector>().notNull(),
	weight: integer('weight').notNull().default(1)
});

/** Who did it and when, at the end of many a row. */
const byAndAt = {
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
};

export const recusal = pgTable('recusal', {
	clusterId: uuid('cluster_id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	memberId: uuid('member_id').notNull(),
	reason: text('reason').notNull(),
	...byAndAt
});

export const voteDelegation = pgTable('vote_delegation', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	fromMember: uuid('from_member').notNull(),
	toMember: uuid('to_member').notNull(),
	decisionId: uuid('decision_id'),
	...byAndAt
});

export const voteDelegationEnd = pgTable('vote_delegation_end', {
	clusterId: uuid('cluster_id').notNull(),
	delegationId: uuid('delegation_id').notNull(),
	...byAndAt
});

export const ballot = pgTable('ballot', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	memberId: uuid('member_id').notNull(),
	number: integer('number').notNull(),
	choice: jsonb('choice').$type<Choice>().notNull(),
	byMember: uuid('by_member'),
	...byAndAt
});

export const ballotBox = pgTable('ballot_box', {
	clusterId: uuid('cluster_id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	box: text('box').$type<Sector | 'all'>().notNull(),
	choices: jsonb('choices').$type<Choice[]>().notNull().default([])
});

export const ballotCast = pgTable('ballot_cast', {
	clusterId: uuid('cluster_id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	memberId: uuid('member_id').notNull()
});

export const decisionResult = pgTable('decision_result', {
	clusterId: uuid('cluster_id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	outcome: text('outcome').$type<Outcome['outcome']>().notNull(),
	protocol: jsonb('protocol').$type<Protocol>().notNull(),
	sha256: text('sha256').notNull(),
	closedBy: uuid('closed_by'),
	closedByName: text('closed_by_name').notNull(),
	closedAt: at('closed_at').notNull()
});

export const decisionWithdrawal = pgTable('decision_withdrawal', {
	clusterId: uuid('cluster_id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	reason: text('reason').notNull(),
	...byAndAt
});

export const protocolSignoff = pgTable('protocol_signoff', {
	clusterId: uuid('cluster_id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	role: text('role').$type<'chair' | 'minute-taker'>().notNull(),
	name: text('name').notNull(),
	sha256: text('sha256').notNull(),
	byPerson: uuid('by_person').notNull(),
	at: at('at').notNull()
});

export const objectionAnswer = pgTable('objection_answer', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	memberId: uuid('member_id').notNull(),
	kind: text('kind').$type<'worked-in' | 'taken-back'>().notNull(),
	versionId: uuid('version_id'),
	note: text('note').notNull(),
	...byAndAt
});
