import { writeFile } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { mailFolder } from './places.ts';

/** A mail server that delivers nothing: every letter becomes a file, and tests read them there. */
export async function startMailServer(): Promise<{ port: number; close(): Promise<void> }> {
	let count = 0;
	const server = new SMTPServer({
		authOptional: true,
		disabledCommands: ['STARTTLS', 'AUTH'],
		onData(stream, _session, done) {
			const chunks: Buffer[] = [];
			stream.on('data', (chunk: Buffer) => chunks.push(chunk));
			stream.on('end', () => {
				const name = `${String(count++).padStart(5, '0')}.eml`;
				void writeFile(join(mailFolder, name), Buffer.concat(chunks)).then(() => done());
			});
		}
	});
	const port = await new Promise<number>((resolve) => {
		const listener = server.listen(0, '127.0.0.1', () => {
			resolve((listener.address() as AddressInfo).port);
		});
	});
	return { port, close: () => new Promise((resolve) => server.close(() => resolve())) };
}
