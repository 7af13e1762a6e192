import { expect, test } from 'vitest';
import { newId } from '#platform/domain/id.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { attachOutsideSignature } from './signature-attach.ts';
import { signingPage } from './signing-page.ts';
import { aPdf, opened, signed, signingWorld } from './signing.test-world.ts';

useDatabase();

const xades = {
	name: 'podpis.xml',
	bytes: Buffer.from('<?xml version="1.0"?>\n<ds:Signature xmlns:ds="…">')
};

async function attachedWorld() {
	const here = await signingWorld();
	const id = await opened(here);
	const signature = await signed(here, id, here.tailor);
	const attach = async (
		more: object = {},
		file: typeof aPdf | null = xades,
		actor = here.tailor.actor
	) => {
		const fields = { signature, kind: 'qualified', note: '', ...more };
		const result = await here.as(actor, (ctx) => attachOutsideSignature(ctx, id, fields, file));
		return result.ok ? 'ok' : (result.error.fields ?? result.error.code);
	};
	const attached = async () =>
		(await here.as(here.coordinator, (ctx) => signingPage(ctx, id)))!.signatures[0]!.outside;
	return { here, attach, attached };
}

test('a signature made outside hangs on the organisation’s own, with its hash', async () => {
	const { attach, attached } = await attachedWorld();
	expect(await attach({ note: 'XAdES' })).toBe('ok');
	expect(await attach({ kind: 'paper' }, aPdf)).toBe('ok');
	// Both at the same moment of the tests' clock, so that either may come first.
	const [paper, qualified] = (await attached()).toSorted((a, b) => (a.kind < b.kind ? -1 : 1));
	expect(paper).toMatchObject({ kind: 'paper', file: { name: 'odpis.pdf' } });
	expect(qualified).toMatchObject({
		kind: 'qualified',
		note: 'XAdES',
		file: { name: 'podpis.xml', type: 'application/xml' }
	});
});

test('sent twice it is attached once, and not without end', async () => {
	const { attach, attached } = await attachedWorld();
	const key = newId();
	expect(await Promise.all([attach({ key }), attach({ key })])).toEqual(['ok', 'ok']);
	expect(await attached()).toHaveLength(1);
	for (let n = 0; n < 4; n++) expect(await attach()).toBe('ok');
	expect(await attach()).toEqual({ '': 'too-many-files' });
});

test('what is wrong is said; only the own people attach', async () => {
	const { here, attach, attached } = await attachedWorld();
	expect(await attach({ kind: 'seal' })).toEqual({ kind: 'choice' });
	expect(await attach({}, null)).toEqual({ file: 'required' });
	expect(await attach({ kind: 'paper' }, xades)).toEqual({ file: 'file-type' });
	const html = { name: 'podpis.xml', bytes: Buffer.from('<html><script>') };
	expect(await attach({}, html)).toEqual({ file: 'file-type' });
	expect(await attach({ signature: newId() })).toBe('not-found');
	for (const actor of [visitor, here.coordinator, here.office.actor])
		expect(await attach({}, xades, actor)).toBe('not-found');
	expect(await attached()).toEqual([]);
});
