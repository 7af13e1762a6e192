import {
	bigint,
	boolean,
	date,
	integer,
	jsonb,
	pgTable,
	real,
	text,
	uuid
} from 'drizzle-orm/pg-core';
import { at } from '#platform/server/tables.ts';

export const offer = pgTable('offer', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	title: text('title').notNull(),
	description: text('description').notNull().default(''),
	kind: text('kind').notNull(),
	category: text('category'),
	capacity: integer('capacity').notNull().default(1),
	unit: text('unit'),
	terms: text('terms').array().notNull(),
	priceMin: bigint('price_min', { mode: 'number' }),
	priceMax: bigint('price_max', { mode: 'number' }),
	currency: text('currency'),
	availableFrom: date('available_from'),
	availableUntil: date('available_until'),
	reachKm: integer('reach_km'),
	externalKey: text('external_key'),
	createdAt: at('created_at').notNull(),
	updatedAt: at('updated_at').notNull(),
	closedAt: at('closed_at'),
	closedReason: text('closed_reason')
});

export const need = pgTable('need', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	title: text('title').notNull(),
	description: text('description').notNull().default(''),
	kind: text('kind').notNull(),
	category: text('category'),
	capacity: integer('capacity').notNull().default(1),
	unit: text('unit'),
	terms: text('terms').array().notNull(),
	priceMin: bigint('price_min', { mode: 'number' }),
	priceMax: bigint('price_max', { mode: 'number' }),
	currency: text('currency'),
	availableFrom: date('available_from'),
	availableUntil: date('available_until'),
	reachKm: integer('reach_km'),
	priority: integer('priority').notNull().default(2),
	externalKey: text('external_key'),
	createdAt: at('created_at').notNull(),
	updatedAt: at('updated_at').notNull(),
	closedAt: at('closed_at'),
	closedReason: text('closed_reason')
});

export const fit = pgTable('fit', {
	clusterId: uuid('cluster_id').notNull(),
	needId: uuid('need_id').notNull(),
	offerId: uuid('offer_id').notNull(),
	score: real('score').notNull(),
	reasons: jsonb('reasons').notNull().default([]),
	blocked: text('blocked'),
	computedAt: at('computed_at').notNull()
});

export const cubeRun = pgTable('cube_run', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	taskId: uuid('task_id').notNull(),
	parameters: jsonb('parameters').notNull(),
	seed: integer('seed').notNull(),
	status: text('status'),
	result: jsonb('result'),
	missingPieces: jsonb('missing_pieces'),
	milliseconds: integer('milliseconds'),
	startedBy: uuid('started_by'),
	createdAt: at('created_at').notNull(),
	finishedAt: at('finished_at')
});

export const proposal = pgTable('proposal', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	runId: uuid('run_id'),
	origin: text('origin').notNull(),
	kind: text('kind').notNull(),
	contentKey: text('content_key').notNull(),
	explanation: jsonb('explanation').notNull().default([]),
	version: integer('version').notNull().default(1),
	state: text('state').notNull().default('open'),
	createdAt: at('created_at').notNull(),
	closedAt: at('closed_at')
});

export const proposalLeg = pgTable('proposal_leg', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	proposalId: uuid('proposal_id').notNull(),
	position: integer('position').notNull(),
	offerId: uuid('offer_id').notNull(),
	needId: uuid('need_id').notNull(),
	giverId: uuid('giver_id').notNull(),
	takerId: uuid('taker_id').notNull(),
	terms: text('terms').notNull(),
	price: bigint('price', { mode: 'number' }),
	currency: text('currency'),
	startsOn: date('starts_on'),
	endsOn: date('ends_on'),
	note: text('note'),
	score: real('score').notNull().default(0),
	reasons: jsonb('reasons').notNull().default([])
});

export const answer = pgTable('answer', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	proposalId: uuid('proposal_id').notNull(),
	memberId: uuid('member_id').notNull(),
	version: integer('version').notNull(),
	kind: text('kind').notNull(),
	reasonCode: text('reason_code'),
	reason: text('reason'),
	changes: jsonb('changes'),
	personId: uuid('person_id'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});

export const partnership = pgTable('partnership', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	proposalId: uuid('proposal_id').notNull(),
	origin: text('origin').notNull(),
	kind: text('kind').notNull(),
	formedAt: at('formed_at').notNull(),
	endedAt: at('ended_at')
});

export const outcome = pgTable('outcome', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	partnershipId: uuid('partnership_id').notNull(),
	memberId: uuid('member_id').notNull(),
	done: text('done').notNull(),
	why: text('why'),
	value: bigint('value', { mode: 'number' }),
	currency: text('currency'),
	again: boolean('again'),
	personId: uuid('person_id'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});
