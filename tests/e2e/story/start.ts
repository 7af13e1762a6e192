import { expect } from '@playwright/test';
import { lettersTo } from '../post.ts';
import { founder, seedCluster } from '../seed.ts';
import type { Cast } from './cast.ts';
import { followLetter, signIn } from './sign-in.ts';
import { m, pl } from './words.ts';

/** The coordinator starts the cluster and signs in by the mailed link. */
export async function startCluster({ coordinator, cluster, slug }: Cast): Promise<void> {
	const { hands, name, email } = coordinator;
	await hands.open('/');
	// Later clusters are started by somebody who has a seat in one already.
	if (!(await hands.page.getByRole('link', { name: m.home_start({}, pl) }).isVisible())) {
		await seedCluster('pierwszy');
		await hands.open('/sign-in');
		await signIn({ hands, email: founder.email });
		await hands.open('/');
	}
	await hands.follow(m.home_start({}, pl));
	const letters = (await lettersTo(email)).length;
	await hands.fill(m.start_name({}, pl), cluster);
	await hands.fill(m.start_slug({}, pl), slug);
	await hands.fill(m.start_purpose({}, pl), 'Żeby nasze organizacje działały razem.');
	await hands.fill(m.start_coordinator({}, pl), name);
	await hands.fill(m.start_email({}, pl), email);
	await hands.press(m.start_go({}, pl));
	await followLetter({ hands, email }, letters);
	await hands.open(`/c/${slug}`);
	await expect(hands.page.getByText(m.workspace_home_empty({}, pl))).toBeVisible();
}
