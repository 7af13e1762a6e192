import type { Env } from '#env';
import { createAuth, LINK_MINUTES, signInToken } from '#platform/server/auth.ts';
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
	usage: 'demo [--language pl|en]',
	summary: 'Start Klaster with the demo cluster, loaded on the first run.',
	async run(args) {
		const { values } = readArguments(this.usage, args, 0, { language: { type: 'string' } });
		const language = values.language === 'en' ? 'en' : 'pl';
		await withClosing(async (closing) => {
			let solved = '';
			let link = '';
			const { address } = await runApp(closing, async (env) => {
				console.log('Loading the demo cluster, about 10 s on the first run.');
				openDatabase(env.DATABASE_URL!);
				try {
					await loadDemoCluster(originOf(env), language);
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
	const auth = createAuth({ secret: env.SECRET!, origin, deliverLink: async () => {} });
	return signInAddress(origin, await signInToken(auth, coordinatorAddress));
}
