import { customType, integer, jsonb, pgTable, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const bytea = customType<{ data: Buffer }>({ dataType: () => 'bytea' });

export const at = (name: string) => timestamp(name, { withTimezone: true, mode: 'date' });

export const mail = pgTable('mail', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	toAddress: text('to_address').notNull(),
	toName: text('to_name'),
	subject: text('subject').notNull(),
	body: text('body').notNull(),
	createdAt: at('created_at').notNull(),
	sentAt: at('sent_at'),
	attempts: integer('attempts').notNull().default(0),
	error: text('error'),
	onceKey: text('once_key')
});

export const task = pgTable('task', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	kind: text('kind').notNull(),
	state: text('state').$type<TaskState>().notNull().default('queued'),
	done: integer('done').notNull().default(0),
	total: integer('total').notNull().default(0),
	note: jsonb('note').$type<Record<string, unknown>>().notNull().default({}),
	input: jsonb('input').$type<Record<string, unknown>>().notNull().default({}),
	result: jsonb('result').$type<Record<string, unknown>>(),
	error: text('error'),
	startedBy: uuid('started_by'),
	createdAt: at('created_at').notNull(),
	startedAt: at('started_at'),
	finishedAt: at('finished_at'),
	cancelRequestedAt: at('cancel_requested_at')
});

export type TaskState = 'queued' | 'running' | 'done' | 'failed' | 'cancelled';

export const auditEntry = pgTable('audit_entry', {
	clusterId: uuid('cluster_id').notNull(),
	seq: integer('seq').notNull(),
	at: at('at').notNull(),
	actorId: uuid('actor_id'),
	actorName: text('actor_name').notNull(),
	action: text('action').notNull(),
	subjectKind: text('subject_kind').notNull(),
	subjectId: uuid('subject_id'),
	data: jsonb('data').$type<Record<string, unknown>>().notNull().default({}),
	fromAddress: text('from_address'),
	previousHash: text('previous_hash').notNull(),
	hash: text('hash').notNull()
});

export const storedFile = pgTable('stored_file', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	name: text('name').notNull(),
	type: text('type').notNull(),
	size: integer('size').notNull(),
	sha256: text('sha256').notNull(),
	bytes: bytea('bytes').notNull(),
	createdBy: uuid('created_by'),
	createdAt: at('created_at').notNull()
});

export const coordinator = pgTable('coordinator', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	personId: uuid('person_id'),
	email: text('email').notNull(),
	name: text('name').notNull(),
	since: at('since').notNull(),
	until: at('until')
});
