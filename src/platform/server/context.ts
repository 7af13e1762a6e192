import type { Clock } from '../domain/clock.ts';
import type { Tx } from './db.ts';

export type Locale = 'pl' | 'en';

/** Who acts: a signed-in person with a seat in this cluster, a visitor of its public face, or Klaster itself. */
export type Actor =
	| {
			kind: 'person';
			personId: string;
			name: string;
			email: string;
			coordinator: boolean;
			/** The members this person speaks for. */
			seats: readonly Seat[];
	  }
	| { kind: 'visitor' }
	| { kind: 'system'; name: string };

export interface Seat {
	memberId: string;
	role: 'delegate' | 'deputy';
}

export interface ClusterInfo {
	id: string;
	slug: string;
	name: string;
	purpose: string;
	locale: Locale;
	timeZone: string;
	currency: string;
	settings: Record<string, unknown>;
	demo: boolean;
}

/** First argument of every command and query of a cluster: who, where, in which transaction, at what time. */
export interface Ctx {
	actor: Actor;
	cluster: ClusterInfo;
	tx: Tx;
	clock: Clock;
	/** The reader's language. */
	locale: Locale;
	/** The public address of this Klaster, for links in mails: "https://klaster.example". */
	origin: string;
	/** Where the request came from, for the history. */
	from?: string | undefined;
}

export const actorName = (actor: Actor): string =>
	actor.kind === 'visitor' ? 'visitor' : actor.name;

export const personIdOf = (actor: Actor): string | undefined =>
	actor.kind === 'person' ? actor.personId : undefined;

export const isCoordinator = (actor: Actor): boolean =>
	actor.kind === 'person' && actor.coordinator;

/** Whether the actor may speak for a member: its delegate, its deputy, or Klaster itself. */
export const speaksFor = (actor: Actor, memberId: string): boolean =>
	actor.kind === 'system' ||
	(actor.kind === 'person' && actor.seats.some((seat) => seat.memberId === memberId));
