import {
	foundRulebookFrom,
	type Clause,
	type RulebookText
} from '#capabilities/agree/server/index.ts';
import { newId } from '#platform/domain/id.ts';
import type { Result } from '#platform/domain/result.ts';
import type { Actor } from '#platform/server/context.ts';
import { ownerRows } from '#platform/server/db.ts';
import { coordinatorOf, delegateOf, world, type World } from '#tests/world.ts';

export const clause = (
	id: string,
	title: string,
	body: string,
	parameters: Clause['parameters'] = {}
): Clause => ({ id, title, body, note: '', parameters, definitions: [], origin: null });

/** Rules in which the names of `publisher` stand. */
export const rules: RulebookText = {
	language: 'pl',
	title: 'Zasady klastra Nad Wartą',
	preamble: 'Umawiamy się tak.',
	chapters: [
		{
			id: 'nature',
			title: 'Nazwa',
			clauses: [
				clause('nature.name', 'Nazwa', 'Działamy pod nazwą „Nad Wartą”.'),
				clause('nature.who', 'Koordynator', 'Koordynatorem jest: Halina Topola.')
			]
		},
		{
			id: 'leaving',
			title: 'Odejście',
			clauses: [
				clause('leaving.appeal', 'Odwołanie', 'Na odwołanie jest {=join.appealDays}.', {
					'join.appealDays': 14
				}),
				clause('leaving.any', 'Odejście', 'Odejść wolno zawsze. Zob. {§nature.name}.')
			]
		}
	]
};

export interface ReplicateWorld extends World {
	coordinator: Actor;
	delegate: Actor;
}

/** A cluster with a coordinator and one member, without rules. */
export async function bareWorld(
	name: string,
	coordinator = 'Halina Topola'
): Promise<ReplicateWorld> {
	const here = await world();
	here.cluster.name = name;
	await ownerRows('update cluster set name = $2 where id = $1', [here.cluster.id, name]);
	const member = newId();
	await ownerRows(
		`insert into member (cluster_id, id, name, short_name, sector, legal_form, town, street, email, phone, nip, words, standing, standing_since, created_at, updated_at)
		values ($1, $2, 'Szwalnia Kordonek', 'Kordonek', 'social', 'association', 'Konin', 'ul. Długa 7', 'biuro@kordonek.example', '+48 600 100 200', '5260001246', '', 'active', now(), now(), now())`,
		[here.cluster.id, member]
	);
	await ownerRows(
		`insert into delegate (cluster_id, id, member_id, role, name, email, since)
		values ($1, $2, $3, 'delegate', 'Bogdan Igielny', 'bogdan@kordonek.example', now())`,
		[here.cluster.id, newId(), member]
	);
	return {
		...here,
		coordinator: await coordinatorOf(here, coordinator),
		delegate: await delegateOf([member], 'Bogdan Igielny')
	};
}

/** A cluster with `rules`. */
export async function publisher(text: RulebookText = rules): Promise<ReplicateWorld> {
	const here = await bareWorld('Nad Wartą');
	must(await here.as(here.coordinator, (ctx) => foundRulebookFrom(ctx, text, '')));
	return here;
}

/** The value of a result that has to be good. */
export function must<T>(result: Result<T>): T {
	if (!result.ok) throw new Error(`unexpected: ${JSON.stringify(result.error)}`);
	return result.value;
}
