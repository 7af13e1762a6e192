import { date, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { at } from '#platform/server/tables.ts';
import type { AuthorityKind, OutsideKind } from '../domain/signature.ts';
import type { Sector } from '../domain/voting/decision.ts';

export const signing = pgTable('signing', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	versionId: uuid('version_id').notNull(),
	decisionId: uuid('decision_id').notNull(),
	textSha256: text('text_sha256').notNull(),
	replyBy: date('reply_by').notNull(),
	inForceOn: date('in_force_on').notNull(),
	reviewOn: date('review_on'),
	openedBy: uuid('opened_by'),
	openedByName: text('opened_by_name').notNull(),
	openedAt: at('opened_at').notNull()
});

export const signingEnd = pgTable('signing_end', {
	clusterId: uuid('cluster_id').notNull(),
	signingId: uuid('signing_id').notNull(),
	outcome: text('outcome').$type<'closed' | 'withdrawn'>().notNull(),
	fromDay: date('from_day'),
	reason: text('reason').notNull().default(''),
	missing: jsonb('missing').$type<{ id: string; name: string }[]>().notNull().default([]),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});

export const signature = pgTable('signature', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	signingId: uuid('signing_id').notNull(),
	memberId: uuid('member_id').notNull(),
	memberName: text('member_name').notNull(),
	memberSector: text('member_sector').$type<Sector>().notNull(),
	textSha256: text('text_sha256').notNull(),
	personId: uuid('person_id'),
	signerName: text('signer_name').notNull(),
	signerRole: text('signer_role').notNull(),
	authorityKind: text('authority_kind').$type<AuthorityKind>().notNull(),
	authority: text('authority').notNull(),
	authorityFile: uuid('authority_file'),
	signedAt: at('signed_at').notNull(),
	fromAddress: text('from_address')
});

export const outsideSignature = pgTable('outside_signature', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	signatureId: uuid('signature_id').notNull(),
	kind: text('kind').$type<OutsideKind>().notNull(),
	note: text('note').notNull().default(''),
	fileId: uuid('file_id').notNull(),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});
