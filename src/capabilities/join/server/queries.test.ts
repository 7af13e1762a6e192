import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, visitor, world } from '#tests/world.ts';
import { addMember } from './add-member.ts';
import { decline } from './decline.ts';
import {
	active,
	admitted,
	applicant,
	cluster,
	must,
	tailor,
	townOffice
} from './join.test-world.ts';
import { activeMembers, memberById, memberNames } from './queries.ts';
import { applicationPage } from './queries-application-page.ts';
import { memberPage } from './queries-member-page.ts';
import {
	applicationList,
	declarationPage,
	editPage,
	leavePage,
	peoplePage,
	standingPage
} from './queries-subpages.ts';
import { rememberOffers } from './remember-offers.ts';

useDatabase();

test('names go by id; active members are those who have signed', async () => {
	const { here, coordinator } = await cluster();
	const one = await active(here, coordinator);
	const two = await admitted(here, coordinator, townOffice);
	const names = await here.as(coordinator, (ctx) =>
		memberNames(ctx, [one.id, two.id, crypto.randomUUID()])
	);
	expect([...names.values()].map(({ called }) => called).sort()).toEqual([
		'Krawiectwo Nitka',
		'Urząd Miasta Zabrzeg'
	]);
	expect(await here.as(coordinator, activeMembers)).toMatchObject([
		{ id: one.id, town: 'Cieszyn' }
	]);
	const elsewhere = await world();
	const stranger = await coordinatorOf(elsewhere);
	expect(await elsewhere.as(stranger, (ctx) => memberById(ctx, one.id))).toBeNull();
	expect((await elsewhere.as(stranger, (ctx) => memberNames(ctx, [one.id]))).size).toBe(0);
});

test('other members see a member, but neither its affairs nor those who only applied', async () => {
	const { here, coordinator } = await cluster();
	const { id, delegate } = await active(here, coordinator);
	const waits = await applicant(here, coordinator, townOffice);
	const other = await delegateOf([(await active(here, coordinator, { ...tailor, name: 'B' })).id]);
	const seen = await here.as(other, (ctx) => memberPage(ctx, id));
	expect(seen).toMatchObject({ member: { id }, reason: null, can: { edit: false } });
	expect(seen!.history.every(({ data }) => Object.keys(data).length === 0)).toBe(true);
	for (const page of [editPage, peoplePage, declarationPage, leavePage, standingPage]) {
		expect(await here.as(other, (ctx) => page(ctx, id))).toBeNull();
		expect(await here.as(delegate, (ctx) => page(ctx, id))).not.toBeNull();
	}
	expect(await here.as(other, (ctx) => memberPage(ctx, waits))).toBeNull();
	expect(await here.as(other, (ctx) => applicationPage(ctx, waits))).toBeNull();
	expect(await here.as(other, applicationList)).toBeNull();
	expect(await here.as(visitor, (ctx) => memberPage(ctx, id))).toBeNull();
	expect(await here.as(coordinator, (ctx) => applicationPage(ctx, waits))).toMatchObject({
		missing: []
	});
});

test('the coordinator reads why an application was declined', async () => {
	const { here, coordinator } = await cluster();
	const id = await applicant(here, coordinator);
	must(await here.as(coordinator, (ctx) => decline(ctx, id, { reason: 'Powód.' })));
	expect((await here.as(coordinator, (ctx) => memberPage(ctx, id)))!.reason).toBe('Powód.');
	const list = await here.as(coordinator, applicationList);
	expect(list!.applications).toMatchObject([{ id, standing: 'declined' }]);
});

test('only a coordinator adds a member directly', async () => {
	const { here, coordinator } = await cluster();
	for (const actor of [visitor, await delegateOf([])]) {
		expect(await here.as(actor, (ctx) => addMember(ctx, tailor))).toMatchObject({
			error: { code: 'not-found' }
		});
	}
	expect(await here.as(coordinator, (ctx) => addMember(ctx, {}))).toMatchObject({
		error: { fields: { name: 'required', contactEmail: 'required', sector: 'choice' } }
	});
	const founding = { ...tailor, kind: 'founding' };
	const { id } = must(await here.as(coordinator, (ctx) => addMember(ctx, founding)));
	expect(await here.as(coordinator, (ctx) => memberById(ctx, id))).toMatchObject({
		kind: 'founding',
		standing: 'admitted'
	});
});

test('what a member offers is remembered in folded words', async () => {
	const { here, coordinator } = await cluster();
	const { id } = await active(here, coordinator);
	const offers = { words: 'Półki do biura, półki', categories: ['carpentry', 'carpentry'] };
	await here.as(coordinator, (ctx) => rememberOffers(ctx, id, offers));
	expect(await here.as(coordinator, (ctx) => memberById(ctx, id))).toMatchObject({
		offerWords: 'polki do biura',
		offerCategories: ['carpentry']
	});
});
