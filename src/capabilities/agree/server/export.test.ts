import { createHash } from 'node:crypto';
import { unzipSync, strFromU8 } from 'fflate';
import { extractText, getDocumentProxy } from 'unpdf';
import { expect, test } from 'vitest';
import { pdf, zipStream } from '#platform/server/documents/index.ts';
import { loadFile } from '#platform/server/files.ts';
import type { Actor } from '#platform/server/context.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { protocolFor } from './decision-protocol.ts';
import { signingPackage } from './export-package.ts';
import { protocolDocument, protocolPrint } from './export-protocol.ts';
import { versionPrint } from './export-version.ts';
import { signRulebook } from './signature-sign.ts';
import { attachOutsideSignature } from './signature-attach.ts';
import {
	aPdf,
	daysLater,
	must,
	opened,
	signed,
	signing,
	signingWorld
} from './signing.test-world.ts';

useDatabase();

const words = { name: (key: string) => key, value: (_: string, value: unknown) => String(value) };
const reader = { locale: 'pl' as const, zone: 'Europe/Warsaw' };
const textOf = async (bytes: Uint8Array) =>
	(await extractText(await getDocumentProxy(bytes), { mergePages: true })).text;
const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

async function packedWorld() {
	const here = await signingWorld();
	const id = await opened(here);
	await signed(here, id, here.office);
	const fields = signing(here, here.tailor);
	const { id: signature } = must(
		await here.as(here.tailor.actor, (ctx) => signRulebook(ctx, id, fields, aPdf), daysLater(1))
	);
	const outside = { name: '../../Podpis.PDF', bytes: Buffer.from('%PDF-1.7 podpisany') };
	must(
		await here.as(here.tailor.actor, (ctx) =>
			attachOutsideSignature(ctx, id, { signature, kind: 'qualified' }, outside)
		)
	);
	/** The archive as the reader would get it. */
	const packed = async (actor: Actor) => {
		const found = await here.as(actor, (ctx) => signingPackage(ctx, id, words));
		if (!found) return null;
		const entries = found.files.map((file) => ({
			name: file.name,
			bytes: async () =>
				'bytes' in file
					? file.bytes
					: (await here.as(actor, (ctx) => loadFile(ctx, file.fileId)))!.bytes
		}));
		const stream = zipStream(entries, found.madeAt);
		return new Uint8Array(await new Response(stream as ReadableStream).arrayBuffer());
	};
	return { here, packed };
}

/** What `sha256sum -c SHA256SUMS` would complain about. */
const broken = (files: Record<string, Uint8Array>) =>
	strFromU8(files['SHA256SUMS']!)
		.trimEnd()
		.split('\n')
		.map((line) => line.split('  ') as [string, string])
		.filter(([hash, name]) => !files[name] || sha256(files[name]) !== hash)
		.map(([, name]) => name);

test('the package holds everything, verifies, and notices one changed byte anywhere', async () => {
	const { here, packed } = await packedWorld();
	const files = unzipSync((await packed(here.coordinator))!);
	expect(Object.keys(files)).toEqual([
		'manifest.json',
		'SHA256SUMS',
		'text.json',
		'text.pdf',
		'text.docx',
		'protocol.json',
		'protocol.pdf',
		'signatures.json',
		'authority/002-krawiectwo-nitka.pdf',
		'outside/002-krawiectwo-nitka-1-qualified.pdf'
	]);
	expect(broken(files)).toEqual([]);
	expect(sha256(files['text.json']!)).toBe(here.version.sha256);
	const manifest = JSON.parse(strFromU8(files['manifest.json']!)) as {
		files: { name: string; size: number; sha256: string }[];
		notSigned: string[];
	};
	expect(manifest).toMatchObject({
		textSha256: here.version.sha256,
		notSigned: ['Koło Gospodyń']
	});
	for (const one of manifest.files)
		expect([files[one.name]!.length, sha256(files[one.name]!)]).toEqual([one.size, one.sha256]);
	for (const name of Object.keys(files).filter((one) => one !== 'SHA256SUMS')) {
		const changed = files[name]!.slice();
		changed[changed.length >> 1]! ^= 1;
		expect(broken({ ...files, [name]: changed })).toEqual([name]);
	}
});

test('the text prints with its numbers, letters and the page of signatures', async () => {
	const { here, packed } = await packedWorld();
	const files = unzipSync((await packed(here.coordinator))!);
	const read = (await textOf(files['text.pdf']!)).replace(/\s+/g, ' ');
	for (const said of [
		'Rozdział 1. Członkostwo',
		'§ 1 Przyjęcie',
		'zgodnie z § 2',
		'#let x = 1',
		'zażółć gęślą jaźń',
		'Krawiectwo Nitka',
		'Halina Nitka, prezeska',
		'Nie podpisali: Koło Gospodyń.'
	])
		expect(read).toContain(said);
	expect(read.replace(/ /g, '')).toContain(here.version.sha256);
	expect(read).not.toContain('Inni decydują inaczej');
});

test('the same package is the same bytes', async () => {
	const { here, packed } = await packedWorld();
	expect(await packed(here.coordinator)).toEqual(await packed(here.coordinator));
});

test('a member gets the package without the scans of others; a stranger gets none', async () => {
	const { here, packed } = await packedWorld();
	const files = unzipSync((await packed(here.office.actor))!);
	expect(Object.keys(files).filter((name) => name.includes('/'))).toEqual([]);
	expect(broken(files)).toEqual([]);
	expect(strFromU8(files['signatures.json']!)).toContain(sha256(aPdf.bytes));
	const own = unzipSync((await packed(here.tailor.actor))!);
	expect(Object.keys(own).filter((name) => name.includes('/'))).toHaveLength(2);
	expect(await packed(visitor)).toBeNull();
});

test('a protocol prints who voted how, and reasons are never read as markup', async () => {
	const { here } = await packedWorld();
	const given = await here.as(here.coordinator, (ctx) => protocolFor(ctx, here.decision));
	const read = (await textOf(pdf(protocolDocument(given!, reader)))).replace(/\s+/g, ' ');
	expect(await here.as(visitor, (ctx) => protocolPrint(ctx, here.decision))).toBeNull();
	expect(await here.as(here.club.actor, (ctx) => protocolPrint(ctx, here.decision))).toEqual(
		protocolDocument(given!, reader)
	);
	for (const said of [
		'Protokół decyzji: Przyjęcie zasad',
		'Przyjęta',
		'sprzeciw: #panic() *za drogo*',
		'(głos oddał inny członek: Urząd Gminy Żółwin)',
		'wyłączenie: sprawa własna'
	])
		expect(read).toContain(said);
});

test('a version prints by its number, the newest without one; not for strangers', async () => {
	const { here } = await packedWorld();
	const print = (actor: Actor, number: string | null) =>
		here.as(actor, (ctx) => versionPrint(ctx, number, words));
	expect((await print(here.office.actor, '1'))?.title).toBe('Zasady współpracy');
	expect((await print(here.office.actor, null))?.title).toBe('Zasady współpracy');
	expect(await print(here.office.actor, '2')).toBeNull();
	expect(await print(here.office.actor, '1; drop')).toBeNull();
	expect(await print(visitor, '1')).toBeNull();
});
