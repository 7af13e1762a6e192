import type { ChainRole, MemberKind, SeatRole } from '../domain/member.ts';
import type { Pkd } from '../domain/pkd.ts';
import type { LegalForm, PesKind, Sector } from '../domain/sector.ts';
import type { Standing } from '../domain/standing.ts';
import { boolean, date, doublePrecision, jsonb, pgTable, text, uuid } from 'drizzle-orm/pg-core';
import { at } from '#platform/server/tables.ts';

export const member = pgTable('member', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	name: text('name').notNull(),
	shortName: text('short_name'),
	sector: text('sector').$type<Sector>().notNull(),
	legalForm: text('legal_form').$type<LegalForm>().notNull(),
	kind: text('kind').$type<MemberKind>().notNull().default('ordinary'),
	pesKind: text('pes_kind').$type<PesKind>(),
	socialEnterprise: boolean('social_enterprise').notNull().default(false),
	nip: text('nip'),
	regon: text('regon'),
	krs: text('krs'),
	pkd: jsonb('pkd').$type<Pkd[]>().notNull().default([]),
	valueChainRole: text('value_chain_role').$type<ChainRole>(),
	description: text('description').notNull().default(''),
	website: text('website'),
	email: text('email'),
	phone: text('phone'),
	street: text('street'),
	postalCode: text('postal_code'),
	town: text('town').notNull(),
	country: text('country').notNull().default('PL'),
	latitude: doublePrecision('latitude'),
	longitude: doublePrecision('longitude'),
	standing: text('standing').$type<Standing>().notNull(),
	standingSince: at('standing_since').notNull(),
	joinedOn: date('joined_on'),
	needsResolution: boolean('needs_resolution').notNull().default(false),
	lastConfirmedAt: at('last_confirmed_at'),
	words: text('words').notNull().default(''),
	offerWords: text('offer_words').notNull().default(''),
	offerCategories: text('offer_categories').array().notNull().default([]),
	externalKey: text('external_key'),
	createdAt: at('created_at').notNull(),
	updatedAt: at('updated_at').notNull()
});

export const standingChange = pgTable('standing_change', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	fromStanding: text('from_standing').$type<Standing>(),
	toStanding: text('to_standing').$type<Standing>().notNull(),
	at: at('at').notNull(),
	byPerson: uuid('by_person'),
	byName: text('by_name').notNull(),
	reason: text('reason'),
	effectiveOn: date('effective_on'),
	appealUntil: date('appeal_until')
});

export const appeal = pgTable('appeal', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	standingChangeId: uuid('standing_change_id').notNull(),
	memberId: uuid('member_id').notNull(),
	grounds: text('grounds').notNull(),
	madeBy: text('made_by').notNull(),
	madeAt: at('made_at').notNull(),
	decidedAt: at('decided_at'),
	decidedBy: text('decided_by'),
	/** Whether the exclusion stands. */
	upheld: boolean('upheld'),
	decision: text('decision')
});

export const declaration = pgTable('declaration', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	personId: uuid('person_id'),
	signerName: text('signer_name').notNull(),
	signerRole: text('signer_role').notNull(),
	text: text('text').notNull(),
	textSha256: text('text_sha256').notNull(),
	signedAt: at('signed_at').notNull(),
	fromAddress: text('from_address')
});

export const delegate = pgTable('delegate', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	role: text('role').$type<SeatRole>().notNull(),
	personId: uuid('person_id'),
	name: text('name').notNull(),
	email: text('email').notNull(),
	phone: text('phone'),
	since: at('since').notNull(),
	until: at('until'),
	notice: text('notice')
});

export const confirmation = pgTable('confirmation', {
	clusterId: uuid('cluster_id').notNull(),
	id: uuid('id').notNull(),
	memberId: uuid('member_id').notNull(),
	personId: uuid('person_id'),
	byName: text('by_name').notNull(),
	at: at('at').notNull()
});
