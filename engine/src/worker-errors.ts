/** The caller asked to stop before there was an answer. */
export class EngineCancelledError extends Error {
	constructor() {
		super('The calculation was cancelled.');
		this.name = 'EngineCancelledError';
	}
}

/** The worker thread died or could not be started: out of memory, a missing file, a defect. */
export class EngineWorkerError extends Error {
	constructor(message: string, options?: ErrorOptions) {
		super(message, options);
		this.name = 'EngineWorkerError';
	}
}
