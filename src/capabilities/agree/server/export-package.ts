import { createHash } from 'node:crypto';
import type { Ctx } from '#platform/server/context.ts';
import { docx, pdf, type PrintedDocument } from '#platform/server/documents/index.ts';
import { fold } from '#platform/domain/text.ts';
import { canonicalJson, signedForm } from '../domain/text/canonical.ts';
import { protocolFile } from '../domain/voting/protocol.ts';
import { protocolFor } from './decision-protocol.ts';
import { protocolDocument } from './export-protocol.ts';
import { signaturesPage } from './export-signatures.ts';
import type { ParameterWords } from './export-text.ts';
import { versionDocument } from './export-version.ts';
import { versionById } from './rulebook-version.ts';
import { signingPage, type SigningPage } from './signing-page.ts';
import { loadSigning } from './signing-load.ts';

/** A file of the package: made here, or kept in the cluster and loaded when its turn comes. */
export type PackageFile = { name: string; size: number; sha256: string } & (
	{ bytes: Uint8Array } | { fileId: string }
);

export interface SigningPackage {
	name: string;
	/** When the last thing in it happened: the same package is the same bytes. */
	madeAt: Date;
	files: PackageFile[];
}

/**
 * All that proves what was agreed and who signed: the text with its page of signatures (PDF, DOCX),
 * the very bytes that were hashed, the protocol of the decision, the scans that the reader may see,
 * and a manifest of hashes. Null for people without a seat.
 */
export async function signingPackage(
	ctx: Ctx,
	id: unknown,
	words: ParameterWords
): Promise<SigningPackage | null> {
	const page = await signingPage(ctx, id);
	const loaded = page && (await loadSigning(ctx, id));
	const version = loaded && (await versionById(ctx, loaded.signing.versionId));
	const given = loaded && (await protocolFor(ctx, loaded.signing.decisionId));
	if (!page || !version || !given) return null;
	const madeAt = lastMoment(page, given.protocol.signedOff);
	const reader = { locale: version.text.language, zone: ctx.cluster.timeZone };
	const text: PrintedDocument = { ...versionDocument(ctx.cluster.name, version, words), madeAt };
	const signed = { ...text, blocks: [...text.blocks, ...signaturesPage(page, reader)] };
	const files: PackageFile[] = [
		made('text.json', canonicalJson(signedForm(version.text))),
		made('text.pdf', pdf(signed)),
		made('text.docx', await docx(signed)),
		made('protocol.json', protocolFile(given.protocol, given.sha256)),
		made('protocol.pdf', pdf(protocolDocument(given, reader))),
		made('signatures.json', `${JSON.stringify(signatureRecords(page), null, '\t')}\n`),
		...page.signatures.flatMap((one, at) => keptFiles(one, at + 1))
	];
	const manifest = made('manifest.json', manifestOf(ctx.cluster.name, page, files));
	const sums = made('SHA256SUMS', sumsOf([...files, manifest]));
	const name = `${fold(page.signing.title).replace(/ /g, '-').slice(0, 60)}-${page.signing.version}`;
	return { name: `${name}.zip`, madeAt, files: [manifest, sums, ...files] };
}

function made(name: string, content: string | Uint8Array): PackageFile {
	const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const sha256 = createHash('sha256').update(bytes).digest('hex');
	return { name, size: bytes.length, sha256, bytes };
}

/** What the member has handed in, under names that its own cannot break. */
function keptFiles(one: SigningPage['signatures'][number], at: number): PackageFile[] {
	if (!one.can.open) return [];
	const who = `${String(at).padStart(3, '0')}-${fold(one.organisation).replace(/ /g, '-').slice(0, 40)}`;
	const ending = (name: string) => /\.([a-z0-9]{1,8})$/i.exec(name)?.[1]?.toLowerCase() ?? 'bin';
	const kept = (
		folder: string,
		file: { id: string; name: string; size: number; sha256: string }
	) => ({
		name: `${folder}.${ending(file.name)}`,
		size: file.size,
		sha256: file.sha256,
		fileId: file.id
	});
	return [
		...(one.authorityFile ? [kept(`authority/${who}`, one.authorityFile)] : []),
		...one.outside.map(({ kind, file }, n) => kept(`outside/${who}-${n + 1}-${kind}`, file))
	];
}

const signatureRecords = ({ signatures }: SigningPage) =>
	signatures.map(({ organisation, sector, signer, role, authorityKind, authority, ...one }) => ({
		organisation,
		sector,
		signer,
		role,
		authority: { kind: authorityKind, words: authority, sha256: one.authorityFile?.sha256 ?? null },
		at: one.at.toISOString(),
		text: one.sha256,
		outside: one.outside.map(({ kind, note, file }) => ({ kind, note, sha256: file.sha256 }))
	}));

function manifestOf(cluster: string, { signing, end, missing }: SigningPage, files: PackageFile[]) {
	const manifest = {
		format: 'klaster.package/1',
		cluster,
		title: signing.title,
		version: signing.version,
		signing: signing.id,
		state: signing.state,
		inForceFrom: end?.from ?? null,
		notSigned: (end?.missing ?? missing).map(({ name }) => name),
		textSha256: signing.sha256,
		verify:
			'In the unpacked folder: sha256sum -c SHA256SUMS (macOS: shasum -a 256 -c SHA256SUMS). The SHA-256 of text.json is textSha256.',
		files: files.map(({ name, size, sha256 }) => ({ name, size, sha256 }))
	};
	return `${JSON.stringify(manifest, null, '\t')}\n`;
}

const sumsOf = (files: readonly PackageFile[]) =>
	files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');

function lastMoment(
	{ signing, end, signatures }: SigningPage,
	signedOff: readonly { at: string }[]
): Date {
	const moments = [
		signing.openedAt,
		...(end ? [end.at] : []),
		...signatures.flatMap(({ at, outside }) => [at, ...outside.map((one) => one.at)]),
		...signedOff.map(({ at }) => new Date(at))
	];
	return new Date(Math.max(...moments.map((moment) => moment.getTime())));
}
