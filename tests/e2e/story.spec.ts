import { expect, test as base, type BrowserContext } from '@playwright/test';
import { keyboard, pointer, type Hands } from './hands.ts';
import { castOf, type Cast } from './story/cast.ts';
import { admit, applyFor, confirmRecord, signDeclaration } from './story/join.ts';
import { acceptProposal, recordOutcome, solveCube, stateListings } from './story/match.ts';
import { startCluster } from './story/start.ts';
import { m, pl } from './story/words.ts';

/** Told once in each project: with JavaScript, without, and by keyboard alone. */
const test = base.extend<object, { cast: Cast }>({
	cast: [
		async ({ browser }, use, { project }) => {
			const how = project.name === 'by-keyboard' ? keyboard : pointer;
			const contexts: BrowserContext[] = [];
			const take = async (context: BrowserContext): Promise<Hands> => {
				contexts.push(context);
				return how(await context.newPage());
			};
			const { baseURL, locale, javaScriptEnabled } = project.use;
			const options = { baseURL, locale, javaScriptEnabled };
			await use(await castOf(project.name, browser, take, options));
			for (const context of contexts) await context.close();
		},
		{ scope: 'worker' }
	]
});
test.describe.configure({ mode: 'serial' });

test('the coordinator starts a cluster and signs in by the mailed link', ({ cast }) =>
	startCluster(cast));

test('visitors apply, and the coordinator admits them from home', async ({ cast }) => {
	for (const member of cast.members) {
		await applyFor(cast, member);
		await admit(cast, member);
	}
});

test('each delegate signs in by the mailed link and signs the declaration', async ({ cast }) => {
	for (const member of cast.members) await signDeclaration(cast, member);
});

test('each delegate adds an offer and a need', async ({ cast }) => {
	for (const member of cast.members) {
		await confirmRecord(cast, member);
		await stateListings(cast, member);
	}
});

test('the coordinator has the cube solved', ({ cast }) => solveCube(cast));

test('both parties accept, and say what came of it', async ({ cast }) => {
	for (const member of cast.members) await acceptProposal(cast, member);
	for (const member of cast.members) await recordOutcome(cast, member);
});

test('nothing waits for anybody any more', async ({ cast }) => {
	for (const { hands } of [cast.coordinator, ...cast.members]) {
		await hands.open(`/c/${cast.slug}`);
		await expect(hands.page.getByText(m.workspace_home_empty({}, pl))).toBeVisible();
	}
});
