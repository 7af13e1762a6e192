import { expect, test, type Page } from '@playwright/test';
import { browserCookie, session } from './session.ts';
import { demoCoordinator, demoSlug } from './world.ts';
import { m, pl } from './story/words.ts';

/** Opens a page whose scripts keep the reader waiting; `arrive` lets them come and start. */
async function slowly(page: Page, address: string): Promise<() => Promise<void>> {
	let release = () => {};
	const held = new Promise<void>((resolve) => (release = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(address, { waitUntil: 'commit' });
	return async () => {
		release();
		await page.waitForLoadState('networkidle');
		await page.waitForTimeout(300);
	};
}

test('what is typed before the scripts arrive stays', async ({ page }) => {
	const arrive = await slowly(page, '/sign-in');
	const email = page.getByLabel(m.sign_in_email({}, pl));
	await email.fill('wczesna@proba.example');
	await arrive();
	await expect(email).toHaveValue('wczesna@proba.example');
});

test('what is chosen before the scripts arrive stays', async ({ page, context }) => {
	await context.addCookies([browserCookie(await session(demoCoordinator))]);
	const arrive = await slowly(page, `/c/${demoSlug}/settings`);
	const purpose = page.getByLabel(m.workspace_settings_purpose({}, pl), { exact: true });
	const language = page.getByLabel(m.workspace_settings_locale({}, pl));
	await purpose.fill('Nowy cel');
	await language.selectOption('en');
	await arrive();
	await expect(purpose).toHaveValue('Nowy cel');
	await expect(language).toHaveValue('en');
});
