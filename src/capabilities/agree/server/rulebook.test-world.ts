import type { Result } from '#platform/domain/result.ts';
import type { Actor } from '#platform/server/context.ts';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { coordinatorOf, delegateOf, world, type World } from '#tests/world.ts';
import type { Change } from '../domain/amendment.ts';
import type { Clause, RulebookText } from '../domain/rulebook.ts';
import { proposeAmendment } from './amendment-propose.ts';
import { foundRulebookFrom } from './rulebook-found.ts';
import { headVersion, type Version } from './rulebook-version.ts';

const clause = (id: string, title: string, body: string, more: Partial<Clause> = {}): Clause => ({
	id,
	title,
	body,
	note: '',
	parameters: {},
	definitions: [],
	origin: null,
	...more
});

/** Two chapters, a reference, a value that the software obeys. */
export const rules: RulebookText = {
	language: 'pl',
	title: 'Zasady klastra',
	preamble: 'Umawiamy się tak.',
	chapters: [
		{
			id: 'joining',
			title: 'Przyjęcie',
			clauses: [
				clause(
					'joining.open',
					'Otwartość',
					'Klaster jest otwarty dla każdej organizacji z powiatu.'
				),
				clause('joining.appeal', 'Odwołanie', 'Na odwołanie jest {=join.appealDays}.', {
					parameters: { 'join.appealDays': 14 }
				})
			]
		},
		{
			id: 'leaving',
			title: 'Odejście',
			clauses: [
				clause('leaving.any-time', 'Odejście', 'Odejść wolno zawsze. Zob. {§joining.open}.')
			]
		}
	]
};

export interface RulebookWorld extends World {
	coordinator: Actor;
	tailor: string;
	tailors: Actor;
	clerk: Actor;
}

async function activeMember({ cluster }: World, name: string, standing = 'active') {
	const id = newId();
	await ownerRows(
		`insert into member (cluster_id, id, name, sector, legal_form, town, words, standing, standing_since, created_at, updated_at)
		values ($1, $2, $3, 'social', 'association', 'Cieszyn', '', $4, now(), now(), now())`,
		[cluster.id, id, name, standing]
	);
	return id;
}

/** A cluster with two active members, without a rulebook. */
export async function bareWorld(): Promise<RulebookWorld> {
	const here = await world();
	const tailor = await activeMember(here, 'Krawiectwo Nitka');
	return {
		...here,
		tailor,
		coordinator: await coordinatorOf(here),
		tailors: await delegateOf([tailor], 'Barbara Szew'),
		clerk: await delegateOf([await activeMember(here, 'Urząd Gminy')], 'Jan Biurko')
	};
}

/** Somebody who speaks for a suspended member. */
export const suspendedIn = async (here: World): Promise<Actor> =>
	delegateOf([await activeMember(here, 'Zawieszona', 'suspended')]);

/** The same with the rulebook of `rules`. */
export async function rulebookWorld(): Promise<RulebookWorld> {
	const here = await bareWorld();
	must(await here.as(here.coordinator, (ctx) => foundRulebookFrom(ctx, rules, '')));
	return here;
}

export const headOf = async (here: RulebookWorld): Promise<Version> =>
	(await here.as(here.coordinator, headVersion))!;

/** An open amendment of the tailors, on the newest version or on the one given. */
export const proposed = async (
	here: RulebookWorld,
	changes: Change[],
	base?: string
): Promise<string> =>
	must(
		await here.as(here.tailors, (ctx) =>
			proposeAmendment(ctx, { title: 'Poprawka', reason: 'Bo tak lepiej', changes, base })
		)
	).id;

/** New words for a clause of `rules`. */
export const words = (id: string, body: string) => ({ kind: 'edit' as const, clause: id, body });

/** The value of a result that has to be good. */
export function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`unexpected: ${JSON.stringify(result.error)}`);
	return result.value;
}
