import type { Env } from '#env';
import { createAuth, LINK_MINUTES } from '#platform/server/auth.ts';
import { closeDatabase, openDatabase } from '#platform/server/db.ts';
import { signInAddress } from '#platform/server/sign-in-link.ts';
import { coordinatorAddress, demoSlug, loadDemoCluster } from '../../demo/load.ts';
import { demoSummary } from '../../demo/summary.ts';
import { originOf } from '../../src/composition.ts';
import { readArguments } from '../arguments.ts';
import { withClosing } from '../closing.ts';
import type { Command } from '../klaster.ts';
import { runApp } from '../run-app.ts';

export const demo: Command = {
	usage: 'demo',
	summary: 'Start Klaster with the demo cluster, loaded on the first run.',
	async run(args) {
		readArguments(this.usage, args, 0, {});
		await withClosing(async (closing) => {
			let solved = '';
			let link = '';
			const { address } = await runApp(closing, async (env) => {
				console.log('Loading the demo cluster, about 10 s on the first run.');
				openDatabase(env.DATABASE_URL!);
				try {
					await loadDemoCluster(originOf(env), 'pl');
					solved = await demoSummary();
					link = await coordinatorLink(env);
				} finally {
					await closeDatabase();
				}
			});
			console.log(`Klaster runs at ${address} (the demo cluster at ${address}/${demoSlug})`);
			console.log(`Sign in as its coordinator, within ${LINK_MINUTES} minutes: ${link}`);
			console.log(solved);
		});
	}
};

/** A sign-in link as the coordinator would get it by mail. */
async function coordinatorLink(env: Env): Promise<string> {
	const origin = originOf(env);
	let link = '';
	const auth = createAuth({
		secret: env.SECRET!,
		origin,
		deliverLink: async (_email, token) => {
			link = signInAddress(origin, token);
		}
	});
	await auth.api.signInMagicLink({ body: { email: coordinatorAddress }, headers: new Headers() });
	return link;
}
