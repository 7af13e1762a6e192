import { Worker } from 'node:worker_threads';
import { EngineInputError } from './input-error.ts';
import { EngineCancelledError, EngineWorkerError } from './worker-errors.ts';
import type { SolverProgress } from './control.ts';
import type { SolverName } from './solvers.ts';
import type { WorkerMessage, WorkerRequest, WorkerSolvers } from './worker-messages.ts';

export interface WorkerControl {
	onProgress?: (progress: SolverProgress) => void;
	/** Aborting ends the thread at once, in the middle of whatever it computes. */
	signal?: AbortSignal;
}

/**
 * Runs a solver in a thread of its own, so that this thread stays free.
 * @throws EngineInputError when the input is malformed
 * @throws EngineCancelledError when `signal` is aborted
 * @throws EngineWorkerError when the thread fails
 */
export function runInWorker<Name extends SolverName>(
	solver: Name,
	input: WorkerSolvers[Name]['input'],
	{ onProgress, signal }: WorkerControl = {}
): Promise<WorkerSolvers[Name]['result']> {
	return new Promise((resolve, reject) => {
		if (signal?.aborted) {
			reject(new EngineCancelledError());
			return;
		}
		const request: WorkerRequest = { solver, input };
		const worker = new Worker(new URL('./worker.ts', import.meta.url), { workerData: request });
		const end = (settle: () => void) => {
			signal?.removeEventListener('abort', cancel);
			worker.removeAllListeners();
			// A thread that is being ended may still fail; nobody waits for it any more.
			worker.on('error', () => undefined);
			void worker.terminate();
			settle();
		};
		const cancel = () => end(() => reject(new EngineCancelledError()));
		signal?.addEventListener('abort', cancel, { once: true });
		worker.on('message', (message: WorkerMessage) => {
			if (message.kind === 'progress') onProgress?.(message.progress);
			else if (message.kind === 'result') {
				end(() => resolve(message.result as WorkerSolvers[Name]['result']));
			} else end(() => reject(failure(message)));
		});
		worker.on('error', (cause: unknown) => {
			end(() => reject(new EngineWorkerError('The solver thread failed.', { cause })));
		});
		worker.on('exit', (code) => {
			end(() => reject(new EngineWorkerError(`The solver thread ended with code ${code}.`)));
		});
	});
}

function failure({ ofInput, message }: Extract<WorkerMessage, { kind: 'failure' }>): Error {
	return ofInput ? new EngineInputError(message) : new EngineWorkerError(message);
}
