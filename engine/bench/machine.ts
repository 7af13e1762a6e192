import { cpus, totalmem } from 'node:os';

/** The machine that a table was measured on, in one line. */
export function machine(): string {
	const processors = cpus();
	const memory = Math.round(totalmem() / 1024 ** 3);
	const name = processors[0]?.model ?? 'unknown processor';
	return `${process.platform} ${process.arch}, ${processors.length} × ${name}, ${memory} GB, Node ${process.version}`;
}
