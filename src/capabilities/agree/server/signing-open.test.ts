import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { history } from '#platform/server/audit.ts';
import { ownerRows } from '#platform/server/db.ts';
import { outbox } from '#platform/server/mail.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { signaturesWaiting } from './signature-waiting.ts';
import { signingForm } from './signing-form.ts';
import { signingList } from './signing-list.ts';
import { openSigning } from './signing-open.ts';
import { withdrawSigning } from './signing-withdraw.ts';
import { asking, decided, must, opened, signingWorld } from './signing.test-world.ts';

useDatabase();

test('the coordinator asks every active member to sign the version that was decided on', async () => {
	const here = await signingWorld();
	const waiting = await here.as(here.coordinator, signaturesWaiting);
	expect(waiting.map(({ href }) => href)).toEqual([
		`/c/${here.cluster.slug}/agree/signatures/new?decision=${here.decision}`
	]);
	const form = await here.as(here.coordinator, (ctx) => signingForm(ctx, here.decision));
	expect(form?.days).toEqual({
		replyBy: '2026-12-08',
		inForceOn: '2026-12-09',
		reviewOn: '2027-12-09'
	});
	const id = await opened(here);
	const letters = await here.as(here.coordinator, (ctx) => outbox(ctx));
	expect(letters.map(({ toAddress }) => toAddress).sort()).toEqual(
		[here.office.email, here.tailor.email, here.club.email].sort()
	);
	expect(letters[0]!.body).toContain(`/agree/signatures/${id}`);
	const [line] = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(line).toMatchObject({ action: 'signing.opened', data: { sha256: here.version.sha256 } });
	const list = await here.as(here.tailor.actor, signingList);
	expect(list).toMatchObject({
		signings: [{ id, state: 'open', signed: 0, missing: 3 }],
		toOpen: [],
		can: { open: false }
	});
	expect(await here.as(here.coordinator, (ctx) => signingForm(ctx, here.decision))).toBeNull();
	const toSign = await here.as(here.tailor.actor, signaturesWaiting);
	expect(toSign).toMatchObject([{ verb: 'agree', due: '2026-12-01' }]);
});

test('sent twice, even at once, it is one signing; a second of the same version is refused', async () => {
	const here = await signingWorld();
	const fields = asking(here, { key: newId() });
	const open = () => here.as(here.coordinator, (ctx) => openSigning(ctx, fields));
	const both = await Promise.all([open(), open()]);
	expect(both.map((one) => must(one).id)).toEqual([fields.key, fields.key]);
	const another = await here.as(here.coordinator, (ctx) => openSigning(ctx, asking(here)));
	expect(another).toMatchObject({ error: { fields: { '': 'signing-exists' } } });
	const reason = { reason: 'Pomyłka w terminie' };
	must(await here.as(here.coordinator, (ctx) => withdrawSigning(ctx, fields.key, reason)));
	must(await here.as(here.coordinator, (ctx) => openSigning(ctx, asking(here))));
});

test.each([
	[{ replyBy: '' }, { replyBy: 'date' }],
	[{ replyBy: '2026-11-23' }, { replyBy: 'past' }],
	[{ inForceOn: '2026-11-30' }, { inForceOn: 'before-reply' }],
	[{ reviewOn: '2026-12-02' }, { reviewOn: 'before-force' }],
	[{ reviewOn: 'kiedyś' }, { reviewOn: 'date' }]
])('with %j it says what is wrong', async (more, fields) => {
	const here = await signingWorld();
	const result = await here.as(here.coordinator, (ctx) => openSigning(ctx, asking(here, more)));
	expect(result).toMatchObject({ ok: false, error: { code: 'invalid', fields } });
});

test('only a passed decision on exactly this text, and only in one’s own cluster', async () => {
	const here = await signingWorld();
	const elsewhere = await signingWorld();
	const failed = await decided(here, here.version, 'failed');
	const other = await decided(here, { ...here.version, sha256: '0'.repeat(64) });
	const codeOf = async (decision: unknown) => {
		const result = await here.as(here.coordinator, (ctx) =>
			openSigning(ctx, { ...asking(here), decision })
		);
		return result.ok ? 'ok' : (result.error.fields?.[''] ?? result.error.code);
	};
	expect(await codeOf(failed)).toBe('not-found');
	expect(await codeOf(elsewhere.decision)).toBe('not-found');
	expect(await codeOf(undefined)).toBe('not-found');
	expect(await codeOf(other)).toBe('text-differs');
});

test('nobody but the coordinator opens or withdraws', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	for (const actor of [visitor, here.tailor.actor]) {
		expect(await here.as(actor, (ctx) => openSigning(ctx, asking(here)))).toMatchObject({
			error: { code: 'not-found' }
		});
		const result = await here.as(actor, (ctx) => withdrawSigning(ctx, id, { reason: 'x' }));
		expect(result).toMatchObject({ error: { code: 'not-found' } });
	}
	expect(await here.as(visitor, signingList)).toBeNull();
	const rows = await ownerRows('select 1 from signing_end where signing_id = $1', [id]);
	expect(rows).toEqual([]);
});

test('withdrawing needs a reason, tells everybody, and is final', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	const withdraw = (reason: string) =>
		here.as(here.coordinator, (ctx) => withdrawSigning(ctx, id, { reason }));
	expect(await withdraw(' ')).toMatchObject({ error: { fields: { reason: 'required' } } });
	must(await withdraw('Błąd w § 2'));
	expect(await withdraw('Jeszcze raz')).toMatchObject({
		error: { fields: { '': 'signing-withdrawn' } }
	});
	const letters = await here.as(here.coordinator, (ctx) => outbox(ctx));
	expect(letters.filter(({ body }) => body.includes('Błąd w § 2'))).toHaveLength(3);
});
