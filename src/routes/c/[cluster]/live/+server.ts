import { onChange } from '#platform/server/live.ts';
import type { RequestHandler } from './$types';

/** A line that means nothing, so that proxies keep the connection and a dead one is noticed. */
const HEARTBEAT_MS = 20_000;

/**
 * What changes in the cluster, as server-sent events: each event's data is the topic, and nothing
 * else, so that a page asks again for what its reader may see.
 */
export const GET: RequestHandler = ({ locals, request }) => {
	const encoder = new TextEncoder();
	let stop = () => {};
	const stream = new ReadableStream<Uint8Array>({
		start(controller) {
			const send = (text: string) => controller.enqueue(encoder.encode(text));
			const off = onChange(locals.cluster.id, (topic) => send(`data: ${topic}\n\n`));
			const heartbeat = setInterval(() => send(': still here\n\n'), HEARTBEAT_MS);
			stop = () => {
				off();
				clearInterval(heartbeat);
			};
			request.signal.addEventListener('abort', () => {
				stop();
				controller.close();
			});
			send('retry: 3000\n\n');
		},
		cancel: () => stop()
	});
	return new Response(stream, {
		headers: {
			'content-type': 'text/event-stream',
			'cache-control': 'no-store',
			'x-accel-buffering': 'no'
		}
	});
};
