import { readEnv, type Env } from './env.ts';
import { allJobs, crontab, instanceJobs } from './capabilities/all.ts';
import { createAuth, type Auth } from './platform/server/auth.ts';
import { closeDatabase, openDatabase } from './platform/server/db.ts';
import { startWorker } from './platform/server/jobs.ts';
import { startLive } from './platform/server/live.ts';
import { log } from './platform/server/log.ts';
import { deliverSignInLink } from './platform/server/sign-in-link.ts';

export interface App {
	env: Env;
	origin: string;
	auth: Auth;
	stop(): Promise<void>;
}

/** The address people use: as configured, else this machine's. */
export const originOf = (env: Env): string => env.ORIGIN ?? `http://localhost:${env.PORT}`;

/** Puts the parts together: database, sign-in, live updates, and the worker when it runs inside. */
export async function startApp(env: Env = readEnv()): Promise<App> {
	if (!env.DATABASE_URL || !env.SECRET)
		throw new Error('the start hands over DATABASE_URL and SECRET');
	log.level = env.LOG_LEVEL;
	openDatabase(env.DATABASE_URL);
	const origin = originOf(env);
	const stopLive = await startLive(env.DATABASE_URL);
	const worker = env.WORKER === 'inside' ? await startJobs(env) : undefined;
	const auth = createAuth({
		secret: env.SECRET,
		origin,
		deliverLink: (email, token) =>
			deliverSignInLink(email, token, { origin, printed: !env.SMTP_URL }),
		oidc: env.OIDC_ISSUER
			? {
					issuer: env.OIDC_ISSUER,
					clientId: env.OIDC_CLIENT_ID!,
					clientSecret: env.OIDC_CLIENT_SECRET!
				}
			: undefined
	});
	return {
		env,
		origin,
		auth,
		stop: async () => {
			await worker?.stop();
			await stopLive();
			await closeDatabase();
		}
	};
}

/** Takes jobs from PostgreSQL in this process; the database must be open. */
export const startJobs = (env: Env) =>
	startWorker(
		allJobs({ smtpUrl: env.SMTP_URL, from: env.MAIL_FROM ?? 'klaster@localhost' }),
		instanceJobs,
		{ origin: originOf(env), crontab }
	);
