import { m } from '#messages';
import type { Ctx } from '#platform/server/context.ts';
import { sendMail } from '#platform/server/mail.ts';
import { calledOf, type Member } from '../domain/member.ts';
import { coordinatorsOf, peopleOf } from './queries-people.ts';

/** A letter about a member, in the cluster's language: what its words are made of. */
export interface About {
	member: string;
	cluster: string;
	/** Where to go, an address of this site. */
	address: string;
	reason: string;
	day: string;
	name: string;
	reference: string;
}

type Inputs = Partial<Omit<About, 'member' | 'cluster'>>;

/** Every letter that Join writes: its subject and its body. */
const letters = {
	'applied-to-coordinator': [m.join_mail_applied_subject, m.join_mail_applied_body],
	'applied-to-council': [m.join_mail_applied_subject, m.admission_mail_applied_council_body],
	'applied-to-members': [m.join_mail_applied_subject, m.admission_mail_applied_members_body],
	'to-vote': [m.admission_mail_to_vote_subject, m.admission_mail_to_vote_body],
	'to-object': [m.admission_mail_to_object_subject, m.admission_mail_to_object_body],
	objection: [m.admission_mail_objection_subject, m.admission_mail_objection_body],
	'objection-withdrawn': [
		m.admission_mail_objection_withdrawn_subject,
		m.admission_mail_objection_withdrawn_body
	],
	application: [m.join_mail_application_subject, m.join_mail_application_body],
	resolution: [m.join_mail_resolution_subject, m.join_mail_resolution_body],
	admitted: [m.join_mail_admitted_subject, m.join_mail_admitted_body],
	declined: [m.join_mail_declined_subject, m.join_mail_declined_body],
	delegate: [m.join_mail_delegate_subject, m.join_mail_delegate_body],
	deputy: [m.join_mail_deputy_subject, m.join_mail_deputy_body],
	'seat-ended': [m.join_mail_seat_ended_subject, m.join_mail_seat_ended_body],
	confirm: [m.join_mail_confirm_subject, m.join_mail_confirm_body],
	suspended: [m.join_mail_suspended_subject, m.join_mail_suspended_body],
	resumed: [m.join_mail_resumed_subject, m.join_mail_resumed_body],
	leaving: [m.admission_mail_leaving_subject, m.admission_mail_leaving_body],
	left: [m.join_mail_left_subject, m.join_mail_left_body],
	excluded: [m.join_mail_excluded_subject, m.join_mail_excluded_body],
	appeal: [m.join_mail_appeal_subject, m.join_mail_appeal_body],
	reinstated: [m.join_mail_reinstated_subject, m.join_mail_reinstated_body],
	upheld: [m.join_mail_upheld_subject, m.join_mail_upheld_body]
} satisfies Record<string, [Words, Words]>;

type Words = (inputs: About, options: { locale: 'pl' | 'en' }) => string;

export type LetterKind = keyof typeof letters;

/** Writes one letter to one person. The same `onceKey` is written once for ever. */
export async function write(
	ctx: Ctx,
	to: { name: string; email: string },
	kind: LetterKind,
	member: Pick<Member, 'name' | 'shortName'>,
	inputs: Inputs = {},
	onceKey?: string
): Promise<void> {
	const about: About = {
		address: '',
		reason: '',
		day: '',
		reference: '',
		...inputs,
		name: inputs.name ?? to.name,
		member: calledOf(member),
		cluster: ctx.cluster.name
	};
	const [subject, body] = letters[kind];
	const options = { locale: ctx.cluster.locale };
	await sendMail(ctx, {
		to: to.email,
		toName: to.name,
		subject: subject(about, options),
		body: body(about, options),
		...(onceKey ? { onceKey } : {})
	});
}

/** Writes to those who speak for a member. */
export async function writeToMember(
	ctx: Ctx,
	kind: LetterKind,
	member: Pick<Member, 'id' | 'name' | 'shortName'>,
	inputs: Inputs = {}
): Promise<void> {
	for (const person of await peopleOf(ctx, member.id)) {
		await write(ctx, person, kind, member, inputs);
	}
}

/** Writes to the cluster's coordinators. */
export async function writeToCoordinators(
	ctx: Ctx,
	kind: LetterKind,
	member: Pick<Member, 'name' | 'shortName'>,
	inputs: Inputs = {}
): Promise<void> {
	for (const coordinator of await coordinatorsOf(ctx)) {
		await write(ctx, coordinator, kind, member, inputs);
	}
}

/** The full address of a page of this cluster's Join: `joinAddress(ctx, 'members', id)`. */
export const joinAddress = (ctx: Pick<Ctx, 'origin' | 'cluster'>, ...path: string[]): string =>
	[ctx.origin, 'c', ctx.cluster.slug, 'join', ...path].join('/');

/** The same without the site, for links inside it. */
export const joinPath = (ctx: Pick<Ctx, 'cluster'>, ...path: string[]): string =>
	['/c', ctx.cluster.slug, 'join', ...path].join('/');
