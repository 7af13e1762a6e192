import { expect, test } from 'vitest';
import { useDatabase } from '#tests/database.ts';
import { coordinatorOf, delegateOf, visitor, world } from '#tests/world.ts';
import { admit } from './admit.ts';
import { apply } from './apply.ts';
import { decideAdmissions } from './decide-admissions.ts';
import { decline } from './decline.ts';
import {
	applicant,
	cluster,
	councilOf,
	daysLater,
	lettersTo,
	must,
	say,
	tailor,
	townOffice,
	writtenTo
} from './join.test-world.ts';
import { applicationPage } from './queries-application-page.ts';
import { councilPage } from './queries-council.ts';
import { memberById } from './queries.ts';
import { seatInCouncil, unseatFromCouncil } from './seat-in-council.ts';
import { suspend } from './suspend.ts';
import { tellOfApplication } from './tell-of-application.ts';
import { voteOnApplication } from './vote-on-application.ts';
import { waiting } from './waiting.ts';

useDatabase();

/** A cluster whose rulebook says that the council decides, with an application. */
async function scene(size = 3, fields: object = townOffice) {
	const of = await cluster();
	say(of.here, { 'join.admission.decides': 'council' });
	const council = await councilOf(of.here, of.coordinator, size);
	const id = await applicant(of.here, of.coordinator, fields);
	const standing = async () =>
		(await of.here.as(of.coordinator, (ctx) => memberById(ctx, id)))!.standing;
	const vote = (at: number, word: string) => {
		const { id: memberId, delegate } = council[at]!;
		return of.here.as(delegate, (ctx) => voteOnApplication(ctx, id, { memberId, vote: word }));
	};
	return { ...of, council, id, standing, vote };
}

test('more than half of the seats admits, and the delegate is asked to sign', async () => {
	const { here, coordinator, id, standing, vote } = await scene();
	must(await vote(0, 'yes'));
	expect(await standing()).toBe('applied');
	must(await vote(1, 'yes'));
	expect(await standing()).toBe('admitted');
	expect(await here.as(coordinator, (ctx) => lettersTo(ctx, townOffice.contactEmail))).toContain(
		`/join/members/${id}/declaration`
	);
	expect(await vote(2, 'no')).toMatchObject({ error: { fields: { '': 'standing' } } });
});

test('when a majority cannot be reached any more it is declined, with the numbers as the reason', async () => {
	const { here, coordinator, standing, vote } = await scene(4);
	must(await vote(0, 'yes'));
	must(await vote(1, 'no'));
	expect(await standing()).toBe('applied');
	must(await vote(2, 'no'));
	expect(await standing()).toBe('declined');
	expect(await here.as(coordinator, (ctx) => lettersTo(ctx, townOffice.contactEmail))).toContain(
		'Za: 1, przeciw: 2, miejsc w radzie: 4.'
	);
});

test('two who vote at once are both counted; pressing twice is one vote', async () => {
	const { standing, vote } = await scene(5);
	const twice = await Promise.all([vote(0, 'yes'), vote(0, 'yes')]);
	expect(twice.map(({ ok }) => ok).sort()).toEqual([false, true]);
	expect(twice.find(({ ok }) => !ok)).toMatchObject({ error: { fields: { '': 'voted' } } });
	expect(await standing()).toBe('applied');
	const both = await Promise.all([vote(1, 'no'), vote(2, 'yes')]);
	expect(both.every(({ ok }) => ok)).toBe(true);
	expect(await standing()).toBe('applied');
	must(await vote(3, 'yes'));
	expect(await standing()).toBe('admitted');
});

test('the deciding votes cast at once decide once', async () => {
	const { here, coordinator, id, vote } = await scene(2);
	const both = await Promise.all([vote(0, 'yes'), vote(1, 'yes')]);
	expect(both.every(({ ok }) => ok)).toBe(true);
	const page = await here.as(coordinator, (ctx) => applicationPage(ctx, id));
	expect(page!.history.filter(({ action }) => action === 'member.admitted')).toHaveLength(1);
});

test('the coordinator neither admits nor declines, nor does anybody else vote', async () => {
	const { here, coordinator, council, id, standing } = await scene();
	expect(await here.as(coordinator, (ctx) => admit(ctx, id))).toMatchObject({
		error: { fields: { '': 'council-decides' } }
	});
	expect(await here.as(coordinator, (ctx) => decline(ctx, id, { reason: 'Nie.' }))).toMatchObject({
		error: { fields: { '': 'council-decides' } }
	});
	const [first] = council;
	const ballot = { memberId: first!.id, vote: 'yes' };
	const elsewhere = await world();
	for (const [where, actor] of [
		[here, visitor],
		[here, coordinator],
		[here, await delegateOf([id])],
		[here, council[1]!.delegate],
		[elsewhere, await coordinatorOf(elsewhere)]
	] as const) {
		expect(await where.as(actor, (ctx) => voteOnApplication(ctx, id, ballot))).toMatchObject({
			error: { code: 'not-found' }
		});
	}
	const maybe = { ...ballot, vote: 'maybe' };
	expect(await here.as(first!.delegate, (ctx) => voteOnApplication(ctx, id, maybe))).toMatchObject({
		error: { fields: { vote: 'choice' } }
	});
	expect(await standing()).toBe('applied');
});

test('the page shows the procedure, its clause and who has voted, without the contact person', async () => {
	const { here, coordinator, council, id, vote } = await scene();
	must(await vote(0, 'no'));
	const page = await here.as(council[1]!.delegate, (ctx) => applicationPage(ctx, id));
	expect(page).toMatchObject({
		people: [],
		coordinates: false,
		can: { decide: false, decline: false },
		hearing: {
			procedure: { decides: 'council', source: { clause: 'the-clause', number: 7, version: 2 } },
			seats: [{ called: 'Członek 1', vote: 'no' }, { vote: null }, { vote: null }],
			own: [{ id: council[1]!.id, vote: true, object: false, withdraw: false }]
		}
	});
	expect(await here.as(await delegateOf([]), (ctx) => applicationPage(ctx, id))).toBeNull();
	const seen = await here.as(coordinator, (ctx) => applicationPage(ctx, id));
	expect(seen).toMatchObject({ coordinates: true, can: { decide: false }, hearing: { own: [] } });
	expect(seen!.people).toHaveLength(1);
});

test('the council is told by mail once, and home offers the vote in place', async () => {
	const { here, coordinator, council, id, vote } = await scene();
	for (let times = 0; times < 2; times++)
		await here.as(coordinator, (ctx) => tellOfApplication(ctx, id));
	const told = await here.as(coordinator, (ctx) => lettersTo(ctx, 'delegat1@rada.example'));
	expect(told.match(/Wniosek do głosowania: Urząd Miasta Zabrzeg/g)).toHaveLength(1);
	const [line] = (await here.as(council[0]!.delegate, waiting)).filter(({ key }) =>
		key.startsWith('join.vote')
	);
	expect(line).toMatchObject({
		sentence: 'Urząd Miasta Zabrzeg chce dołączyć do klastra. Zagłosuj w imieniu: Członek 1.',
		acts: [{ fields: { vote: 'yes' } }, { fields: { vote: 'no' } }]
	});
	expect(await here.as(coordinator, waiting)).toEqual([]);
	must(await vote(0, 'no'));
	expect(await here.as(council[0]!.delegate, waiting)).toEqual([]);
});

test('whoever loses the seat, or takes no part, is not counted; what is left decides', async () => {
	const { here, coordinator, council, standing, vote } = await scene(4);
	must(await vote(0, 'yes'));
	must(await vote(1, 'yes'));
	must(await vote(2, 'no'));
	expect(await standing()).toBe('applied');
	const last = { memberId: council[3]!.id };
	must(await here.as(coordinator, (ctx) => unseatFromCouncil(ctx, last)));
	expect(await standing()).toBe('admitted');
	expect(await here.as(coordinator, (ctx) => unseatFromCouncil(ctx, last))).toMatchObject({
		error: { fields: { '': 'not-seated' } }
	});
});

test('the job counts anew after a member of the council was suspended, and a second run changes nothing', async () => {
	const { here, coordinator, council, standing, vote } = await scene(2);
	must(await vote(0, 'yes'));
	must(await here.as(coordinator, (ctx) => suspend(ctx, council[1]!.id, { reason: 'Cisza.' })));
	expect(await standing()).toBe('applied');
	await here.as(coordinator, decideAdmissions);
	await here.as(coordinator, decideAdmissions);
	expect(await standing()).toBe('admitted');
	const letters = await here.as(coordinator, (ctx) => lettersTo(ctx, townOffice.contactEmail));
	expect(letters.match(/Witamy w klastrze/g)).toHaveLength(1);
});

test('votes wait for a resolution that is missing', async () => {
	const { vote } = await scene(3, { ...townOffice, needsResolution: 'on' });
	expect(await vote(0, 'yes')).toMatchObject({ error: { fields: { '': 'missing-resolution' } } });
});

test('only the coordinator seats, only active members, each once', async () => {
	const { here, coordinator, council, id } = await scene(1);
	const [first] = council;
	const seat = { memberId: first!.id };
	expect(await here.as(coordinator, (ctx) => seatInCouncil(ctx, seat))).toMatchObject({
		error: { fields: { memberId: 'seated' } }
	});
	for (const memberId of [id, 'nonsense', crypto.randomUUID()]) {
		expect(await here.as(coordinator, (ctx) => seatInCouncil(ctx, { memberId }))).toMatchObject({
			error: { fields: { memberId: 'choice' } }
		});
	}
	for (const command of [seatInCouncil, unseatFromCouncil]) {
		expect(await here.as(first!.delegate, (ctx) => command(ctx, seat))).toMatchObject({
			error: { code: 'not-found' }
		});
	}
	expect(await here.as(first!.delegate, councilPage)).toMatchObject({
		seats: [{ id: first!.id }],
		others: [],
		can: { seat: false }
	});
	expect(await here.as(visitor, councilPage)).toBeNull();
});

test('a rule decides from its day on, and only about what arrives then', async () => {
	const { here, coordinator } = await cluster();
	say(here, { 'join.admission.decides': 'council' }, '2026-11-26');
	const before = await applicant(here, coordinator);
	must(await here.as(visitor, (ctx) => apply(ctx, townOffice), daysLater(2)));
	must(await here.as(coordinator, (ctx) => admit(ctx, before), daysLater(3)));
	const later = (await here.as(coordinator, waiting)).map(({ key }) => key);
	expect(later).toEqual([]);
	expect(await here.as(coordinator, writtenTo)).toContain(tailor.contactEmail);
	const told = await here.as(coordinator, (ctx) => lettersTo(ctx, townOffice.contactEmail));
	expect(told).toContain('Zagłosuje nad nim rada klastra.');
});
