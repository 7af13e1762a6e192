import pino from 'pino';

/** Structured logs, one JSON object a line on standard output. Never log addresses of people or links that sign in. */
export const log = pino({
	level: 'info',
	base: null,
	timestamp: pino.stdTimeFunctions.isoTime,
	redact: ['*.email', '*.token', '*.url']
});
