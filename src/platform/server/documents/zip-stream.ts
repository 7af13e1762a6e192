import { Zip, ZipPassThrough } from 'fflate';
import { zipTime } from './docx-dates.ts';

/** A file of an archive; its content is asked for when its turn comes. */
export interface ZipEntry {
	name: string;
	bytes(): Promise<Uint8Array> | Uint8Array;
}

/**
 * An archive that is sent while it is made: one file at a time is in memory. Nothing is compressed,
 * as documents and scans are already; the same entries give the same bytes.
 */
export function zipStream(entries: Iterable<ZipEntry>, madeAt: Date): ReadableStream<Uint8Array> {
	const pieces = zipPieces(entries, zipTime(madeAt));
	return new ReadableStream({
		async pull(controller) {
			const { done, value } = await pieces.next();
			if (done) controller.close();
			else controller.enqueue(value);
		},
		cancel: async () => void (await pieces.return(undefined))
	});
}

async function* zipPieces(
	entries: Iterable<ZipEntry>,
	mtime: Date
): AsyncGenerator<Uint8Array, void> {
	const ready: Uint8Array[] = [];
	const zip = new Zip((error, piece) => {
		if (error) throw error;
		ready.push(piece);
	});
	for (const { name, bytes } of entries) {
		const entry = new ZipPassThrough(name);
		entry.mtime = mtime;
		zip.add(entry);
		entry.push(await bytes(), true);
		yield* ready.splice(0);
	}
	zip.end();
	yield* ready.splice(0);
}
