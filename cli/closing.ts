/** What has been opened and has to be closed again, last opened first. */
export interface Closing {
	add(close: () => Promise<void>): void;
	/** Closes everything once, however often it is asked; one failure does not keep the rest open. */
	close(): Promise<void>;
}

export function createClosing(): Closing {
	const opened: (() => Promise<void>)[] = [];
	let closed: Promise<void> | undefined;
	const closeAll = async () => {
		for (const close of opened.reverse()) {
			await close().catch((error: Error) => console.error(error.message));
		}
	};
	return {
		add: (close) => opened.push(close),
		close: () => (closed ??= closeAll())
	};
}

/**
 * Runs `work` and closes what it opened when it fails, or when the process is asked to stop
 * (Ctrl-C, SIGTERM, the terminal goes away). npm passes Ctrl-C on a second time: it is ignored.
 */
export async function withClosing<T>(work: (closing: Closing) => Promise<T>): Promise<T> {
	const closing = createClosing();
	const stop = () => void closing.close().then(() => process.exit(0));
	for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, stop);
	try {
		return await work(closing);
	} catch (error) {
		await closing.close();
		throw error;
	}
}
