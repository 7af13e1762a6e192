import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';

/** A variable: what it is for, what it should be (for the sentence when it is not), its schema. */
interface Variable {
	description: string;
	should: string;
	schema: z.ZodType<unknown, unknown>;
	/** Its value is never repeated in a message. */
	secret?: true;
}

/** An empty variable, as compose files leave them, counts as one that is not set. */
const given = <T extends z.ZodType>(schema: T) =>
	z.preprocess((value) => (value === '' ? undefined : value), schema);
const text = z.string().trim().min(1);
const wholeNumber = (min: number, max: number) =>
	text.regex(/^\d+$/).transform(Number).pipe(z.number().min(min).max(max));
const urlWith = (...protocols: string[]) =>
	text.refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol));
const inBytes = (size: string) => {
	const power = { K: 1, M: 2, G: 3 }[size.slice(-1).toUpperCase()] ?? 0;
	return Number.parseInt(size, 10) * 1024 ** power;
};

/**
 * Every variable that Klaster reads, once. SvelteKit looks here for this very name too, and
 * checks the same schemas when the built pages start.
 */
export const variables = {
	PORT: {
		description: 'Port on which Klaster listens.',
		should: 'a whole number from 0 to 65535',
		schema: given(wholeNumber(0, 65535).default(3000))
	},
	HOST: {
		description: 'Address on which Klaster listens; all addresses of the machine when not set.',
		should: 'an address of this machine, such as 127.0.0.1',
		schema: given(text.optional())
	},
	ORIGIN: {
		description: 'Public address, such as https://klaster.example.org; then the only one used.',
		should: 'an address with http:// or https:// and nothing after the host',
		schema: given(
			urlWith('http:', 'https:')
				.refine((value) => ['/', ''].includes(value.slice(new URL(value).origin.length)))
				.transform((value) => new URL(value).origin)
				.optional()
		)
	},
	DATABASE_URL: {
		description: 'PostgreSQL server of your own (15 or newer); the embedded one when not set.',
		should: 'an address like postgresql://user:password@host:5432/database',
		schema: given(urlWith('postgres:', 'postgresql:', 'socket:').optional()),
		secret: true
	},
	DATA_DIR: {
		description: 'Folder for everything that Klaster keeps on this machine.',
		should: 'a path to a folder',
		schema: given(text.default('./data').transform((value) => resolve(value)))
	},
	SECRET: {
		description: 'Key that signs sessions; made once and kept in DATA_DIR when not set.',
		should: 'at least 32 characters',
		schema: given(text.min(32).optional()),
		secret: true
	},
	SMTP_URL: {
		description: 'Mail server; without it mail stays in the outbox of the app.',
		should: 'an address like smtps://user:password@mail.example.org:465',
		schema: given(urlWith('smtp:', 'smtps:').optional()),
		secret: true
	},
	MAIL_FROM: {
		description: 'Sender of the mail, such as Klaster <klaster@example.org>.',
		should: 'an e-mail address, alone or as Name <address>',
		schema: given(text.regex(/^([^<>@]*<[^<>@\s]+@[^<>@\s]+>|[^<>@\s]+@[^<>@\s]+)$/).optional())
	},
	TRUST_PROXY: {
		description: 'How many reverse proxies stand before Klaster (their X-Forwarded-* is believed).',
		should: 'a whole number from 0 to 9',
		schema: given(wholeNumber(0, 9).default(0))
	},
	LOG_LEVEL: {
		description: 'How much goes to the log.',
		should: 'one of fatal, error, warn, info, debug, trace, silent',
		schema: given(
			z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info')
		)
	},
	MAP_TILES_URL: {
		description: 'Map tiles, with {z}, {x} and {y}; the outline map that is shipped when not set.',
		should: 'an address with {z}, {x} and {y}',
		schema: given(
			urlWith('http:', 'https:')
				.refine((value) => ['{z}', '{x}', '{y}'].every((part) => value.includes(part)))
				.optional()
		)
	},
	OIDC_ISSUER: {
		description: 'OpenID Connect provider for sign-in.',
		should: 'an address with http:// or https://',
		schema: given(urlWith('http:', 'https:').optional())
	},
	OIDC_CLIENT_ID: {
		description: 'Name of Klaster at that provider.',
		should: 'the client id given by the provider',
		schema: given(text.optional())
	},
	OIDC_CLIENT_SECRET: {
		description: 'Secret of Klaster at that provider.',
		should: 'the client secret given by the provider',
		schema: given(text.optional()),
		secret: true
	},
	OIDC_NAME: {
		description: 'How the provider is called on the sign-in page.',
		should: 'a name',
		schema: given(text.default('OpenID Connect'))
	},
	WORKER: {
		description: 'Where jobs run: inside the web process, or off when `klaster worker` runs them.',
		should: 'inside or off',
		schema: given(z.enum(['inside', 'off']).default('inside'))
	},
	BODY_SIZE_LIMIT: {
		description: 'Largest request, in bytes or with K, M or G.',
		should: 'a size such as 512K or 16M',
		schema: given(
			text
				.default('16M')
				.pipe(text.regex(/^\d+[KMG]?$/i))
				.transform(inBytes)
		)
	}
} satisfies Record<string, Variable>;

type Name = keyof typeof variables;
export type Env = { [N in Name]: z.output<(typeof variables)[N]['schema']> };

/** Variables that mean nothing without others. */
const together: [Name, Name[]][] = [
	['SMTP_URL', ['MAIL_FROM']],
	['OIDC_ISSUER', ['OIDC_CLIENT_ID', 'OIDC_CLIENT_SECRET']]
];

/** A variable is wrong; the message is one sentence for whoever runs Klaster. */
export class EnvError extends Error {}

/**
 * Reads and checks the environment. Each variable may also come from a file that NAME_FILE names.
 * @throws EnvError naming the variable and what it should be
 */
export function readEnv(source: Record<string, string | undefined> = process.env): Env {
	const env: Record<string, unknown> = {};
	for (const [name, variable] of Object.entries(variables) as [Name, Variable][]) {
		const value = valueOf(name, source);
		const parsed = variable.schema.safeParse(value);
		if (!parsed.success) {
			const shown = variable.secret ? '' : `, not "${value}"`;
			throw new EnvError(`${name} should be ${variable.should}${shown}.`);
		}
		env[name] = parsed.data;
	}
	for (const [name, others] of together) {
		const missing = env[name] ? others.find((other) => !env[other]) : undefined;
		if (missing) {
			throw new EnvError(`${missing} should be ${variables[missing].should}: ${name} needs it.`);
		}
	}
	return env as Env;
}

function valueOf(name: Name, source: Record<string, string | undefined>): string | undefined {
	const file = source[`${name}_FILE`];
	if (!file) return source[name];
	if (source[name]) throw new EnvError(`${name} and ${name}_FILE are both set: keep one of them.`);
	try {
		return readFileSync(file, 'utf8').trim();
	} catch (error) {
		const why =
			(error as NodeJS.ErrnoException).code === 'ENOENT' ? 'is not there' : 'cannot be read';
		throw new EnvError(`${name}_FILE names the file "${file}", which ${why}.`);
	}
}

/**
 * Hands settled values (the address of the embedded database, the secret that was made) to what
 * is loaded afterwards: the built pages carry a copy of this module and read the environment anew.
 */
export function handOver(values: Record<string, string | number | undefined>): void {
	for (const [name, value] of Object.entries(values)) {
		if (value === undefined) continue;
		process.env[name] = String(value);
		delete process.env[`${name}_FILE`];
	}
}
