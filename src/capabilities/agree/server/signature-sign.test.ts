import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { firstBrokenEntry, history } from '#platform/server/audit.ts';
import { ownerRows } from '#platform/server/db.ts';
import { LARGEST_FILE } from '#platform/server/files.ts';
import { useDatabase } from '#tests/database.ts';
import { delegateOf, visitor } from '#tests/world.ts';
import { signatureFile } from './signature-file.ts';
import { signatureForm } from './signature-form.ts';
import { signRulebook } from './signature-sign.ts';
import { signingPage } from './signing-page.ts';
import { withdrawSigning } from './signing-withdraw.ts';
import {
	aPdf,
	must,
	opened,
	partyIn,
	signed,
	signing,
	signingWorld,
	type SigningWorld
} from './signing.test-world.ts';

useDatabase();

const attempt = async (
	here: SigningWorld,
	id: string,
	more: object,
	actor = here.tailor.actor,
	scan: { name: string; bytes: Uint8Array } | null = null
) => {
	const fields = signing(here, here.tailor, more);
	const result = await here.as(actor, (ctx) => signRulebook(ctx, id, fields, scan));
	return result.ok ? 'ok' : (result.error.fields ?? result.error.code);
};

test('the delegate signs the exact text; it stands in the history with the hash', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	const form = await here.as(here.tailor.actor, (ctx) => signatureForm(ctx, id, here.tailor.id));
	expect(form).toMatchObject({
		signing: { sha256: here.version.sha256 },
		member: { name: 'Krawiectwo Nitka' }
	});
	expect(await attempt(here, id, {}, here.tailor.actor, aPdf)).toBe('ok');
	const page = await here.as(here.coordinator, (ctx) => signingPage(ctx, id));
	expect(page).toMatchObject({
		signatures: [
			{
				organisation: 'Krawiectwo Nitka',
				signer: 'Halina Nitka',
				role: 'prezeska',
				authorityKind: 'register',
				authorityFile: { name: 'odpis.pdf', type: 'application/pdf' },
				sha256: here.version.sha256
			}
		],
		missing: [{ name: 'Koło Gospodyń' }, { name: 'Urząd Gminy Żółwin' }],
		can: { close: true, remind: true, withdraw: true }
	});
	const [line] = await here.as(here.coordinator, (ctx) => history(ctx));
	expect(line).toMatchObject({
		action: 'rulebook.signed',
		data: { sha256: here.version.sha256, organisation: 'Krawiectwo Nitka', signer: 'Halina Nitka' }
	});
	expect(await here.as(here.coordinator, firstBrokenEntry)).toBeNull();
});

test('a text other than the one that was shown is not signed', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	expect(await attempt(here, id, { sha256: '0'.repeat(64) })).toBe('stale');
	await ownerRows(
		`update rulebook_version set text = jsonb_set(text, '{preamble}', '"Co innego"') where id = $1`,
		[here.version.id]
	);
	expect(await attempt(here, id, {})).toBe('stale');
});

test('an organisation signs once, also by two at once; a double click is one signature', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	const key = newId();
	const twice = await Promise.all([attempt(here, id, { key }), attempt(here, id, { key })]);
	expect(twice).toEqual(['ok', 'ok']);
	const deputy = await delegateOf([here.tailor.id], 'Zastępczyni');
	expect(await attempt(here, id, {}, deputy)).toEqual({ '': 'signed-already' });
	const rows = await ownerRows('select 1 from signature where signing_id = $1', [id]);
	expect(rows).toHaveLength(1);
	expect(
		await here.as(here.tailor.actor, (ctx) => signatureForm(ctx, id, here.tailor.id))
	).toBeNull();
});

test('a deputy signs as well; a stranger, the coordinator and another member do not', async () => {
	const here = await signingWorld();
	const elsewhere = await signingWorld();
	const id = await opened(here);
	for (const actor of [visitor, here.coordinator, here.office.actor])
		expect(await attempt(here, id, {}, actor)).toBe('not-found');
	expect(await attempt(here, await opened(elsewhere), {})).toBe('not-found');
	expect(await attempt(here, 'no id', {})).toBe('not-found');
	await ownerRows(`update member set standing = 'suspended' where id = $1`, [here.tailor.id]);
	expect(await attempt(here, id, {})).toBe('not-found');
	await ownerRows(`update member set standing = 'active' where id = $1`, [here.tailor.id]);
	expect(await attempt(here, id, {}, await delegateOf([here.tailor.id]))).toBe('ok');
});

test.each([
	[{ name: ' ' }, { name: 'required' }],
	[{ role: 'x'.repeat(121) }, { role: 'too-long' }],
	[{ authority: '' }, { authority: 'required' }],
	[{ authority: 'x'.repeat(1001) }, { authority: 'too-long' }],
	[{ authorityKind: 'king' }, { authorityKind: 'choice' }],
	[{ agreed: undefined }, { agreed: 'required' }]
])('with %j it says what is wrong', async (more, fields) => {
	const here = await signingWorld();
	expect(await attempt(here, await opened(here), more)).toEqual(fields);
});

test.each([
	['a program named as a PDF', Buffer.from('MZ\x90\x00'), 'file-type'],
	['a web page', Buffer.from('<!doctype html><script>'), 'file-type'],
	['nothing', Buffer.alloc(0), 'file-empty'],
	['more than 5 MB', Buffer.concat([aPdf.bytes, Buffer.alloc(LARGEST_FILE)]), 'file-too-big']
])('a scan that is %s is refused, and nothing is signed', async (_, bytes, problem) => {
	const here = await signingWorld();
	const id = await opened(here);
	const scan = { name: 'odpis.pdf', bytes };
	expect(await attempt(here, id, {}, here.tailor.actor, scan)).toEqual({ scan: problem });
	const page = await here.as(here.coordinator, (ctx) => signingPage(ctx, id));
	expect(page?.signatures).toEqual([]);
});

test('only the own people and the coordinator open a scan', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	await attempt(here, id, {}, here.tailor.actor, aPdf);
	const page = await here.as(here.coordinator, (ctx) => signingPage(ctx, id));
	const file = page!.signatures[0]!.authorityFile!.id;
	const open = async (actor: typeof visitor) =>
		(await here.as(actor, (ctx) => signatureFile(ctx, id, file)))?.name ?? null;
	expect(await open(here.coordinator)).toBe('odpis.pdf');
	expect(await open(here.tailor.actor)).toBe('odpis.pdf');
	expect(await open(here.office.actor)).toBeNull();
	expect(await open(visitor)).toBeNull();
});

test('nobody signs what was withdrawn; a late joiner signs what is in force', async () => {
	const here = await signingWorld();
	const id = await opened(here);
	await signed(here, id, here.office);
	must(await here.as(here.coordinator, (ctx) => withdrawSigning(ctx, id, { reason: 'Błąd' })));
	expect(await attempt(here, id, {})).toEqual({ '': 'signing-withdrawn' });
	const late = await partyIn(here, 'Fundacja Nowa', 'social');
	expect(await here.as(late.actor, (ctx) => signatureForm(ctx, id, late.id))).toBeNull();
});
