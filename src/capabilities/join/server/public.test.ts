import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { visitor, world, type World } from '#tests/world.ts';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { publicFace } from './public-face.ts';
import { publicMember } from './public-member.ts';

useDatabase();

async function place(
	where: World,
	name: string,
	sector: string,
	standing: string,
	offers: string[]
) {
	const id = newId();
	await ownerRows(
		`insert into member (cluster_id, id, name, sector, legal_form, town, standing, standing_since, offer_categories, created_at, updated_at)
		values ($1, $2, $3, $4, 'association', 'Cieszyn', $5, now(), $6, now(), now())`,
		[where.cluster.id, id, name, sector, standing, offers]
	);
	return id;
}

test('the face of a cluster counts active members and what they can do', async () => {
	const here = await world();
	await place(here, 'Żuk', 'business', 'active', ['tailoring']);
	await place(here, 'Ala', 'social', 'active', ['tailoring', 'catering']);
	await place(here, 'Odeszła', 'social', 'left', ['printing']);
	const face = await here.as(visitor, publicFace);
	expect(face.sectors).toEqual({ administration: 0, business: 1, social: 1 });
	expect(face.members.map(({ name }) => name)).toEqual(['Ala', 'Żuk']);
	expect(
		face.together.map(({ category, members, sectors }) => [category, members, sectors])
	).toEqual([
		['tailoring', 2, ['business', 'social']],
		['catering', 1, ['social']]
	]);
	const there = await world();
	expect(await there.as(visitor, publicFace)).toMatchObject({ members: [], together: [] });
});

test.each([
	'applied',
	'awaiting-resolution',
	'admitted',
	'suspended',
	'left',
	'excluded',
	'declined'
])('a member that is %s does not exist for the public', async (standing) => {
	const here = await world();
	const id = await place(here, 'X', 'social', standing, []);
	expect(await here.as(visitor, (ctx) => publicMember(ctx, id))).toBeNull();
});

test('an active member shows what is public and nothing of its numbers', async () => {
	const [here, there] = [await world(), await world()];
	const id = await place(here, 'X', 'social', 'active', []);
	const found = await here.as(visitor, (ctx) => publicMember(ctx, id));
	expect(found).toMatchObject({ name: 'X', town: 'Cieszyn' });
	for (const secret of ['nip', 'regon', 'krs', 'standing', 'externalKey', 'latitude', 'words']) {
		expect(found).not.toHaveProperty(secret);
	}
	expect(await there.as(visitor, (ctx) => publicMember(ctx, id))).toBeNull();
	expect(await here.as(visitor, (ctx) => publicMember(ctx, 'x'))).toBeNull();
});
