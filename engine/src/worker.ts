import { parentPort, workerData } from 'node:worker_threads';
import { EngineInputError } from './input-error.ts';
import { solvers } from './solvers.ts';
import type { WorkerMessage, WorkerRequest } from './worker-messages.ts';

// The entry of a worker thread: solves one request and ends. Cancelling is ending the thread.

function post(message: WorkerMessage): void {
	parentPort?.postMessage(message);
}

const { solver, input } = workerData as WorkerRequest;
try {
	const { solve } = await solvers[solver]();
	const result = await solve(input, {
		now: () => performance.now(),
		onProgress: (progress) => post({ kind: 'progress', progress })
	});
	post({ kind: 'result', result });
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	post({ kind: 'failure', ofInput: error instanceof EngineInputError, message });
}
