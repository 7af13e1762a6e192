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
import type { Block } from '../domain/fit.ts';
import type { Kind, Priority, Terms } from '../domain/listing.ts';
import type { Reason } from '@klaster/engine/match';
import type { AnswerKind } from '../domain/proposal-answer.ts';
import type { DeclineReason } from '../domain/answer-reasons.ts';
import type { OutcomeKind } from '../domain/outcome.ts';
import type { Origin, ProposalKind, ProposalState } from '../domain/proposal.ts';
import type { AnswerChanges } from './answer-changes.ts';
import type { CubeReason, CubeStatus, KeptResult, MissingPiece } from './cube-result.ts';

/** What an offer and a need have in common. */
const listingColumns = () => ({
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	title: text('title').notNull(),
	description: text('description').notNull().default(''),
	kind: text('kind').$type<Kind>().notNull(),
	category: text('category'),
	categoryGuessed: boolean('category_guessed').notNull().default(false),
	capacity: integer('capacity').notNull().default(1),
	unit: text('unit'),
	terms: text('terms').array().$type<Terms[]>().notNull(),
	priceMin: bigint('price_min', { mode: 'number' }),
	priceMax: bigint('price_max', { mode: 'number' }),
	currency: text('currency'),
	availableFrom: date('available_from'),
	availableUntil: date('available_until'),
	reachKm: integer('reach_km'),
	/** Folded words to search in. */
	words: text('words').notNull().default(''),
	externalKey: text('external_key'),
	createdAt: at('created_at').notNull(),
	updatedAt: at('updated_at').notNull(),
	closedAt: at('closed_at'),
	closedReason: text('closed_reason')
});

export const offer = pgTable('offer', listingColumns());

export const need = pgTable('need', {
	...listingColumns(),
	priority: integer('priority').$type<Priority>().notNull().default(2)
});

export const fit = pgTable('fit', {
	clusterId: uuid('cluster_id').notNull(),
	needId: uuid('need_id').notNull(),
	offerId: uuid('offer_id').notNull(),
	score: real('score').notNull(),
	reasons: jsonb('reasons').$type<Reason[]>().notNull().default([]),
	blocked: text('blocked').$type<Block>(),
	computedAt: at('computed_at').notNull()
});

export const fitRound = pgTable('fit_round', {
	clusterId: uuid('cluster_id').notNull(),
	fingerprint: text('fingerprint').notNull(),
	offers: integer('offers').notNull(),
	needs: integer('needs').notNull(),
	fits: integer('fits').notNull(),
	milliseconds: integer('milliseconds').notNull(),
	computedAt: at('computed_at').notNull()
});

export const profileChase = pgTable('profile_chase', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	at: at('at').notNull(),
	byName: text('by_name').notNull()
});

export const cubeRun = pgTable('cube_run', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	taskId: uuid('task_id').notNull(),
	parameters: jsonb('parameters').$type<Record<string, unknown>>().notNull(),
	seed: integer('seed').notNull(),
	status: text('status').$type<CubeStatus>(),
	result: jsonb('result').$type<KeptResult>(),
	missingPieces: jsonb('missing_pieces').$type<MissingPiece[]>(),
	milliseconds: integer('milliseconds'),
	startedBy: uuid('started_by'),
	createdAt: at('created_at').notNull(),
	finishedAt: at('finished_at')
});

export const proposal = pgTable('proposal', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	runId: uuid('run_id'),
	origin: text('origin').$type<Origin>().notNull(),
	kind: text('kind').$type<ProposalKind>().notNull(),
	contentKey: text('content_key').notNull(),
	explanation: jsonb('explanation').$type<CubeReason[]>().notNull().default([]),
	version: integer('version').notNull().default(1),
	state: text('state').$type<ProposalState>().notNull().default('open'),
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
	terms: text('terms').$type<Terms>().notNull(),
	price: bigint('price', { mode: 'number' }),
	currency: text('currency'),
	startsOn: date('starts_on'),
	endsOn: date('ends_on'),
	note: text('note'),
	score: real('score').notNull().default(0),
	reasons: jsonb('reasons').$type<Reason[]>().notNull().default([])
});

export const answer = pgTable('answer', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	proposalId: uuid('proposal_id').notNull(),
	memberId: uuid('member_id').notNull(),
	version: integer('version').notNull(),
	kind: text('kind').$type<AnswerKind>().notNull(),
	reasonCode: text('reason_code').$type<DeclineReason>(),
	reason: text('reason'),
	changes: jsonb('changes').$type<AnswerChanges>(),
	personId: uuid('person_id'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});

export const partnership = pgTable('partnership', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	proposalId: uuid('proposal_id').notNull(),
	origin: text('origin').$type<Origin>().notNull(),
	kind: text('kind').$type<ProposalKind>().notNull(),
	formedAt: at('formed_at').notNull(),
	endedAt: at('ended_at')
});

export const outcome = pgTable('outcome', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	partnershipId: uuid('partnership_id').notNull(),
	memberId: uuid('member_id').notNull(),
	done: text('done').$type<OutcomeKind>().notNull(),
	why: text('why'),
	value: bigint('value', { mode: 'number' }),
	currency: text('currency'),
	again: boolean('again'),
	personId: uuid('person_id'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});
