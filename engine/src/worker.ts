import { parentPort, workerData } from 'node:worker_threads';
import { cubeFromListings, missingPiece, solveCube } from './cube/index.ts';
import type { CubeControl } from './cube/index.ts';
import { EngineInputError } from './input-error.ts';
import { match } from './match/index.ts';
import type { MatchInput } from './match/index.ts';
import type {
	SolverName,
	WorkerMessage,
	WorkerProgress,
	WorkerRequest,
	WorkerSolvers
} from './worker-messages.ts';

// The entry of a worker thread: solves one request and ends. Cancelling is ending the thread.

function post(message: WorkerMessage): void {
	parentPort?.postMessage(message);
}

const onProgress = (progress: WorkerProgress) => post({ kind: 'progress', progress });
const control: CubeControl = { now: () => performance.now(), onProgress };

const solvers: { [Name in SolverName]: (input: unknown) => unknown } = {
	cube: (input) => solveCube(cubeFromListings(input, control), control),
	match: (input) =>
		match(input as MatchInput, {
			onProgress: (done, total) => onProgress({ phase: 'match', done, total })
		}),
	'missing-piece': (input) => {
		const { cube, candidates } = input as WorkerSolvers['missing-piece']['input'];
		return missingPiece(cubeFromListings(cube, control), candidates, control);
	}
};

const { solver, input } = workerData as WorkerRequest;
try {
	post({ kind: 'result', result: await solvers[solver](input) });
} catch (error) {
	const message = error instanceof Error ? error.message : String(error);
	post({ kind: 'failure', ofInput: error instanceof EngineInputError, message });
}
