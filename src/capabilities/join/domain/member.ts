import type { Pkd } from './pkd.ts';
import type { LegalForm, PesKind, Sector } from './sector.ts';
import type { Standing } from './standing.ts';

export const memberKinds = ['founding', 'ordinary', 'supporting'] as const;

export type MemberKind = (typeof memberKinds)[number];

/** What a member mostly does where goods and services change hands. */
export const chainRoles = [
	'supplier',
	'producer',
	'service-provider',
	'trader',
	'buyer',
	'knowledge',
	'support'
] as const;

export type ChainRole = (typeof chainRoles)[number];

/** An organisation in the cluster's register. Absent facts are null; identifiers are compact. */
export interface Member extends MemberFacts {
	id: string;
	standing: Standing;
	standingSince: Date;
	/** The day (yyyy-mm-dd) on which it became a full member. */
	joinedOn: string | null;
	/** Its council must first resolve that it joins, and has not yet. */
	needsResolution: boolean;
	lastConfirmedAt: Date | null;
	externalKey: string | null;
	createdAt: Date;
	updatedAt: Date;
}

/** What the register says of an organisation and what its own people may edit. */
export interface MemberFacts {
	name: string;
	shortName: string | null;
	sector: Sector;
	legalForm: LegalForm;
	kind: MemberKind;
	pesKind: PesKind | null;
	/** Holds the status of a social enterprise (PS). */
	socialEnterprise: boolean;
	nip: string | null;
	regon: string | null;
	krs: string | null;
	pkd: Pkd[];
	valueChainRole: ChainRole | null;
	description: string;
	website: string | null;
	email: string | null;
	/** E.164: "+48338521234". */
	phone: string | null;
	street: string | null;
	postalCode: string | null;
	town: string;
	/** ISO 3166-1 alpha-2. */
	country: string;
	/** Degrees, WGS 84. */
	latitude: number | null;
	longitude: number | null;
}

export type SeatRole = 'delegate' | 'deputy';

/** The short name where there is one: what lists and pictures show. */
export const calledOf = (member: Pick<Member, 'name' | 'shortName'>): string =>
	member.shortName ?? member.name;
