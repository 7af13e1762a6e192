import { once } from 'node:events';
import { get, type IncomingMessage } from 'node:http';
import { expect, onTestFinished, test } from 'vitest';
import { readEnv } from '#env';
import { listen } from './web-server.ts';

async function startServer() {
	const server = await listen(readEnv({ PORT: '0', HOST: '127.0.0.1' }));
	onTestFinished(() => server.stop());
	return { server, url: `http://127.0.0.1:${server.port}/` };
}

async function open(url: string): Promise<IncomingMessage> {
	const [response] = await once(get(url), 'response');
	return response;
}

test('before the pages are ready it says that it is starting', async () => {
	const { url } = await startServer();
	const response = await fetch(url);
	expect(response.status).toBe(503);
	expect(response.headers.get('retry-after')).toBe('3');
	expect(await response.text()).toContain('Klaster is starting.');
});

test('a stop ends streams and lets a request under way finish', async () => {
	const { server, url } = await startServer();
	let finish = () => {};
	server.serve((request, response) => {
		if (request.url === '/live') {
			response.setHeader('content-type', 'text/event-stream').write(': hello\n\n');
		} else {
			response.write('first half, ');
			finish = () => response.end('second half');
		}
	});
	const stream = await open(`${url}live`);
	stream.on('error', () => {}).resume();
	const page = await open(`${url}page`);
	const streamEnded = new Promise((done) => stream.on('close', done));
	const stopped = server.stop();
	await streamEnded;
	finish();
	let text = '';
	for await (const chunk of page) text += chunk;
	expect(text).toBe('first half, second half');
	await stopped;
	await expect(fetch(url)).rejects.toThrow();
});
