import { createServer, type RequestListener, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Env } from '#env';
import { Failure } from './failure.ts';
import { stampOrigin } from './request-origin.ts';

export interface WebServer {
	port: number;
	/** From now on requests are answered by this; before, with "starting". */
	serve(handler: RequestListener): void;
	/** Lets requests finish for some seconds; streams that never end are ended at once. */
	stop(): Promise<void>;
}

const patience = 8000;

const sentences: Record<string, (env: Env) => string> = {
	EADDRINUSE: ({ PORT }) => `Port ${PORT} is taken by another program: set PORT to a free one.`,
	EACCES: ({ PORT }) =>
		`Port ${PORT} needs more rights than this user has: set PORT to one above 1023.`,
	EADDRNOTAVAIL: ({ HOST }) => `HOST should be an address of this machine, not "${HOST}".`,
	ENOTFOUND: ({ HOST }) => `HOST should be an address of this machine, not "${HOST}".`,
	EAI_AGAIN: ({ HOST }) => `HOST should be an address of this machine, not "${HOST}".`
};

/**
 * Takes the port at once, so that a start that cannot have it fails before anything else is done.
 * @throws Failure when the port or the address cannot be had
 */
export async function listen(env: Env): Promise<WebServer> {
	const trust = { origin: env.ORIGIN, proxies: env.TRUST_PROXY };
	const open = new Set<ServerResponse>();
	let handler: RequestListener = answerStarting;
	let stopping = false;
	const server = createServer((request, response) => {
		open.add(response);
		response.on('close', () => open.delete(response));
		if (stopping) response.setHeader('connection', 'close');
		stampOrigin(request, trust);
		handler(request, response);
	});
	await new Promise<void>((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) => {
			const sentence = sentences[error.code ?? ''];
			fail(sentence ? new Failure(sentence(env)) : error);
		});
		server.listen({ port: env.PORT, host: env.HOST }, done);
	});
	return {
		port: (server.address() as AddressInfo).port,
		serve: (listener) => (handler = listener),
		async stop() {
			stopping = true;
			const closed = new Promise((done) => server.close(done));
			for (const response of open) if (isEventStream(response)) response.destroy();
			const sweep = setInterval(() => server.closeIdleConnections(), 100);
			const force = setTimeout(() => server.closeAllConnections(), patience);
			await closed;
			clearInterval(sweep);
			clearTimeout(force);
		}
	};
}

const isEventStream = (response: ServerResponse) =>
	String(response.getHeader('content-type')).startsWith('text/event-stream');

const answerStarting: RequestListener = (_request, response) => {
	response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '3' });
	response.end('Klaster właśnie startuje. / Klaster is starting.\n');
};
