import { gzipSync } from 'node:zlib';
import { ask, type Asker } from './client.ts';
import { origin } from './places.ts';

const sizes = new Map<string, number>();

/** Gzipped, as any server would send it; each script is weighed once. */
async function sizeOf(address: string): Promise<number> {
	if (!sizes.has(address)) {
		const body = await (await fetch(address)).arrayBuffer();
		sizes.set(address, gzipSync(Buffer.from(body), { level: 9 }).length);
	}
	return sizes.get(address)!;
}

/** What the scripts weigh together, in bytes, gzipped. */
export async function weightOf(addresses: Iterable<string>): Promise<number> {
	let bytes = 0;
	for (const address of addresses) bytes += await sizeOf(address);
	return bytes;
}

/**
 * The scripts that a page names and its browser loads at once: preloads, imports, and those written
 * into the HTML, which are named by their beginning.
 */
export async function scriptsNamed(
	address: string,
	asker: Asker
): Promise<{ files: Set<string>; inline: string[] }> {
	const html = await (await ask(address, asker)).text();
	const named = [
		...html.matchAll(/<link[^>]*href="([^"]+\.js)"/g),
		...html.matchAll(/import\("([^"]+)"\)/g),
		...html.matchAll(/<script[^>]*src="([^"]+)"/g)
	].map((match) => new URL(match[1]!, origin + address.replace(/\?.*/, '')).href);
	const inline = [...html.matchAll(/<script(?![^>]*(?:json|src=))[^>]*>\s*(.{0,40})/g)];
	return { files: new Set(named), inline: inline.map((match) => match[1]!) };
}
