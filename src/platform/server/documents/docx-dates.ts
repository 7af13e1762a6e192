import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

/**
 * A DOCX as if it had been made at a given moment: the library puts the machine's clock into the
 * properties and into the archive, so that no two files of the same text would be alike.
 */
export function dated(bytes: Uint8Array, madeAt: Date): Uint8Array<ArrayBuffer> {
	const parts = unzipSync(bytes);
	const properties = parts['docProps/core.xml'];
	if (properties) {
		const at = madeAt.toISOString().replace(/\.\d+Z$/, 'Z');
		const xml = strFromU8(properties).replace(/(<dcterms:[^>]+>)[^<]*/g, `$1${at}`);
		parts['docProps/core.xml'] = strToU8(xml);
	}
	return zipSync(parts, { mtime: zipTime(madeAt) }) as Uint8Array<ArrayBuffer>;
}

/** Archives hold local time without a zone: the same everywhere only if it is written as if it were UTC. */
export function zipTime(at: Date): Date {
	const earliest = Date.UTC(1980, 0, 2);
	const moment = new Date(Math.max(at.getTime(), earliest));
	return new Date(moment.getTime() + moment.getTimezoneOffset() * 60_000);
}
