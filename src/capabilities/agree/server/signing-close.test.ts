import { expect, test } from 'vitest';
import { firstBrokenEntry, history } from '#platform/server/audit.ts';
import { ownerRows } from '#platform/server/db.ts';
import { runJob } from '#platform/server/jobs.ts';
import { outbox } from '#platform/server/mail.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { agreeOverview } from './rulebook-overview.ts';
import { versionInForce } from './rulebook-version.ts';
import { writeVersion } from './rulebook-write.ts';
import { closeDueSignings, remindBeforeReplyDay, signatureJobs } from './signature-jobs.ts';
import { signRulebook } from './signature-sign.ts';
import { signaturesWaiting } from './signature-waiting.ts';
import { closeSigning } from './signing-close.ts';
import { openSigning } from './signing-open.ts';
import { signingPage } from './signing-page.ts';
import { remindSigners } from './signing-remind.ts';
import {
	asking,
	daysLater,
	decided,
	must,
	opened,
	partyIn,
	rules,
	signed,
	signing,
	signingWorld
} from './signing.test-world.ts';

useDatabase();

test('closing states who is missing and brings the version into force on its day', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	await signed(here, id, here.office);
	await signed(here, id, here.tailor);
	must(await here.as(here.coordinator, (ctx) => closeSigning(ctx, id)));
	const page = await here.as(here.coordinator, (ctx) => signingPage(ctx, id));
	expect(page).toMatchObject({
		signing: { state: 'closed' },
		end: { from: '2026-12-02', missing: [{ name: 'Koło Gospodyń' }] },
		can: { close: false, withdraw: false, remind: true }
	});
	expect(await here.as(here.coordinator, versionInForce)).toBeNull();
	const held = await here.as(here.coordinator, versionInForce, daysLater(8));
	expect(held).toMatchObject({
		version: { id: here.version.id },
		force: { from: '2026-12-02', decisionId: here.decision }
	});
	const lines = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(lines.find(({ action }) => action === 'signing.closed')?.data).toMatchObject({
		signed: 2,
		missing: [{ id: here.club.id, name: 'Koło Gospodyń' }]
	});
	expect(await here.as(here.coordinator, firstBrokenEntry)).toBeNull();
	must(await here.as(here.coordinator, (ctx) => closeSigning(ctx, id)));
	const forces = await ownerRows('select 1 from rulebook_force where version_id = $1', [
		here.version.id
	]);
	expect(forces).toHaveLength(1);
});

test('whoever joins or wakes up later signs the version in force, not one that was replaced', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	await signed(here, id, here.office);
	must(await here.as(here.coordinator, (ctx) => closeSigning(ctx, id)));
	await signed(here, id, here.tailor);
	const late = await partyIn(here, 'Fundacja Nowa', 'social');
	expect(await here.as(late.actor, signaturesWaiting)).toHaveLength(1);
	expect((await here.as(late.actor, agreeOverview)).next).toMatchObject({
		href: expect.stringContaining(`/signatures/${id}/sign/`)
	});
	await signed(here, id, late);
	expect((await here.as(late.actor, agreeOverview)).next).toBeNull();

	const newer = await here.as(here.coordinator, (ctx) =>
		writeVersion(ctx, here.version, { ...rules, preamble: 'Inaczej.' }, 'Druga')
	);
	const decision = await decided(here, newer);
	const next = must(
		await here.as(here.coordinator, (ctx) => openSigning(ctx, asking({ decision })))
	).id;
	const text = { sha256: newer.sha256 };
	must(
		await here.as(here.office.actor, (ctx) =>
			signRulebook(ctx, next, signing(here, here.office, text))
		)
	);
	must(await here.as(here.coordinator, (ctx) => closeSigning(ctx, next)));
	const old = await here.as(
		here.club.actor,
		(ctx) => signRulebook(ctx, id, signing(here, here.club)),
		daysLater(9)
	);
	expect(old).toMatchObject({ error: { fields: { '': 'signing-replaced' } } });
});

test('after the day has passed the text holds from the day of closing', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	await signed(here, id, here.office);
	must(await here.as(here.coordinator, (ctx) => closeSigning(ctx, id), daysLater(30)));
	const held = await here.as(here.coordinator, versionInForce, daysLater(30));
	expect(held?.force.from).toBe('2026-12-24');
});

test('not before anybody has signed, and by nobody but the coordinator', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	const close = (actor: typeof visitor) => here.as(actor, (ctx) => closeSigning(ctx, id));
	expect(await close(here.coordinator)).toMatchObject({
		error: { fields: { '': 'nobody-signed' } }
	});
	await signed(here, id, here.office);
	expect(await close(here.office.actor)).toMatchObject({ error: { code: 'not-found' } });
	expect(await close(visitor)).toMatchObject({ error: { code: 'not-found' } });
});

test('signing and closing at once: the signature counts or is late, never lost', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	await signed(here, id, here.office);
	const [, closed] = await Promise.all([
		signed(here, id, here.tailor),
		here.as(here.coordinator, (ctx) => closeSigning(ctx, id))
	]);
	must(closed);
	const page = await here.as(here.coordinator, (ctx) => signingPage(ctx, id));
	expect(page!.signatures).toHaveLength(2);
	expect(page!.missing.map(({ name }) => name)).toEqual(['Koło Gospodyń']);
});

test('it closes by itself when its day is over and every sector has signed', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	const run = (days: number) => here.as(here.coordinator, closeDueSignings, daysLater(days));
	const stateOf = async () =>
		(await here.as(here.coordinator, (ctx) => signingPage(ctx, id)))!.signing.state;
	await signed(here, id, here.office);
	await signed(here, id, here.tailor);
	await run(10);
	expect(await stateOf()).toBe('open');
	expect(await here.as(here.coordinator, signaturesWaiting, daysLater(10))).toMatchObject([
		{ key: `signing ${id}`, due: '2026-12-01' }
	]);
	await signed(here, id, here.club);
	await run(7);
	expect(await stateOf()).toBe('open');
	await run(8);
	await run(8);
	expect(await stateOf()).toBe('closed');
	for (const job of Object.values(signatureJobs))
		await runJob(job, { clusterId: here.cluster.id }, 'http://localhost');
});

test('those who have not signed are reminded: by hand once a day, by itself once', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	await signed(here, id, here.office);
	const remind = async (days: number) =>
		must(await here.as(here.coordinator, (ctx) => remindSigners(ctx, id), daysLater(days)));
	const reminders = async () =>
		(await here.as(here.coordinator, (ctx) => outbox(ctx)))
			.filter(({ onceKey }) => onceKey?.startsWith('signing.reminded'))
			.map(({ toAddress }) => toAddress)
			.sort();
	const both = [here.tailor.email, here.club.email].sort();
	expect(await remind(0)).toEqual({ letters: 2 });
	await remind(0);
	expect(await reminders()).toEqual(both);
	await remind(1);
	expect(await reminders()).toHaveLength(4);
	const byItself = (days: number) =>
		here.as(here.coordinator, remindBeforeReplyDay, daysLater(days));
	await byItself(3);
	expect(await reminders()).toHaveLength(4);
	await byItself(4);
	await byItself(5);
	await byItself(20);
	expect(await reminders()).toHaveLength(6);
	expect(await here.as(here.office.actor, (ctx) => remindSigners(ctx, id))).toMatchObject({
		error: { code: 'not-found' }
	});
});
