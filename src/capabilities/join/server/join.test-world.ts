import type { Result } from '#platform/domain/result.ts';
import { fixedClock } from '#platform/domain/clock.ts';
import type { Actor, Ctx } from '#platform/server/context.ts';
import { outbox } from '#platform/server/mail.ts';
import { coordinatorOf, delegateOf, NOW, visitor, world, type World } from '#tests/world.ts';
import type { ParameterValue } from '#platform/domain/parameter.ts';
import { addMember } from './add-member.ts';
import { apply } from './apply.ts';
import { declarationText } from './declaration-text.ts';
import { undecided } from './queries-waiting.ts';
import { seatInCouncil } from './seat-in-council.ts';
import { signDeclaration } from './sign-declaration.ts';
import { memberById } from './queries.ts';

/** What an applicant types at least. */
export const tailor = {
	name: 'Krawiectwo Nitka',
	sector: 'business',
	legalForm: 'sole-trader',
	town: 'Cieszyn',
	contactName: 'Halina Nitka',
	contactEmail: 'halina@nitka.example'
};

export const townOffice = {
	name: 'Urząd Miasta Zabrzeg',
	sector: 'administration',
	legalForm: 'gmina',
	town: 'Cieszyn',
	contactName: 'Jan Wójt',
	contactEmail: 'jan@zabrzeg.example'
};

/** A cluster with its coordinator, and how to act in it at a given time. */
export async function cluster(): Promise<{ here: World; coordinator: Actor }> {
	const here = await world();
	return { here, coordinator: await coordinatorOf(here) };
}

/** The value of a result that has to be good. */
export function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`unexpected: ${JSON.stringify(result.error)}`);
	return result.value;
}

/** An application that waits for a decision; returns the applicant's id. */
export async function applicant(
	here: World,
	coordinator: Actor,
	fields: object = tailor
): Promise<string> {
	must(await here.as(visitor, (ctx) => apply(ctx, fields)));
	return (await here.as(coordinator, undecided)).at(-1)!.id;
}

/** A member that is admitted and has not signed yet, with its delegate. */
export async function admitted(here: World, coordinator: Actor, fields: object = tailor) {
	const { id } = must(await here.as(coordinator, (ctx) => addMember(ctx, fields)));
	return { id, delegate: await delegateOf([id]) };
}

/** A member whose delegate has signed. */
export async function active(here: World, coordinator: Actor, fields: object = tailor) {
	const member = await admitted(here, coordinator, fields);
	must(await here.as(member.delegate, (ctx) => sign(ctx, member.id)));
	return member;
}

/** Signs what the delegate would read now. */
export async function sign(ctx: Ctx, id: string, fields: object = {}): Promise<Result<null>> {
	const member = await memberById(ctx, id);
	const { sha256 } = declarationText(ctx, member ?? { name: '' });
	const typed = { name: 'Halina Nitka', role: 'właścicielka', agreed: 'on', sha256, ...fields };
	return signDeclaration(ctx, id, typed);
}

/** A moment some days after the tests' now. */
export const daysLater = (days: number) =>
	fixedClock(new Date(new Date(NOW).getTime() + days * 86_400_000));

/** Everything that was written to an address: subjects and bodies. */
export const lettersTo = async (ctx: Ctx, address: string): Promise<string> =>
	(await outbox(ctx))
		.filter((letter) => letter.toAddress === address)
		.map((letter) => `${letter.subject}\n${letter.body}`)
		.join('\n\n');

/** The addresses in the outbox, each once. */
export const writtenTo = async (ctx: Ctx): Promise<string[]> => [
	...new Set((await outbox(ctx)).map((letter) => letter.toAddress))
];

/** What a rulebook in force since a day says: `{ 'join.noticeDays': 30 }`, all by § 7 of version 2. */
export function say(
	here: World,
	values: Record<string, ParameterValue>,
	from = '2026-01-01'
): void {
	const rules = Object.entries(values).map(([key, value]) => [
		key,
		{ value, clause: 'the-clause', number: 7 }
	]);
	here.cluster.settings = {
		...here.cluster.settings,
		rules: [{ from, version: 2, values: Object.fromEntries(rules) }]
	};
}

/** The members of a council of `size`, each with its delegate. */
export async function councilOf(here: World, coordinator: Actor, size: number) {
	const before = here.cluster.settings;
	here.cluster.settings = {};
	const members = [];
	for (let at = 1; at <= size; at++) {
		const name = `Członek ${at}`;
		const member = await active(here, coordinator, {
			...tailor,
			name,
			contactEmail: `delegat${at}@rada.example`
		});
		members.push({ ...member, name });
	}
	for (const { id } of members)
		must(await here.as(coordinator, (ctx) => seatInCouncil(ctx, { memberId: id })));
	here.cluster.settings = before;
	return members;
}
