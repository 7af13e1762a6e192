import { AxeBuilder } from '@axe-core/playwright';
import {
	expect,
	test,
	type Browser,
	type BrowserContextOptions,
	type Page
} from '@playwright/test';
import { pages } from './routes.ts';
import { scriptsNamed } from './scripts.ts';
import { browserCookie } from './session.ts';
import { visitTo, type Visit } from './visits.ts';

/** WCAG 2.2 AA and everything below it. */
const levels = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];
/** What can differ between light and dark. */
const ofColour = ['color-contrast', 'link-in-text-block'];

for (const route of pages()) {
	test(route.path, async ({ browser }) => {
		const visit = await visitTo(route);
		const wide = await look(browser, visit, {
			locale: 'pl-PL',
			viewport: { width: 1280, height: 900 }
		});
		expect(await faults(wide)).toEqual([]);
		await wide.emulateMedia({ colorScheme: 'dark' });
		expect(await faults(wide, (axe) => axe.withRules(ofColour))).toEqual([]);
		await fits(wide);
		await loadsNothingMore(wide, visit);
		await wide.context().close();

		const narrow = await look(browser, visit, {
			locale: 'en-GB',
			viewport: { width: 320, height: 640 }
		});
		await expect(narrow.locator('html')).toHaveAttribute('lang', 'en');
		// Colours are those of the Polish page.
		expect(await faults(narrow, (axe) => axe.withTags(levels).disableRules(ofColour))).toEqual([]);
		await fits(narrow);
		await narrow.context().close();
	});
}

/** Opens a page, sees that it is that page, and that nothing went wrong in it. */
async function look(
	browser: Browser,
	{ address, cookie }: Visit,
	options: BrowserContextOptions
): Promise<Page> {
	const context = await browser.newContext({ ...options, reducedMotion: 'reduce' });
	if (cookie) await context.addCookies([browserCookie(cookie)]);
	const page = await context.newPage();
	const wrong: string[] = [];
	page.on('pageerror', ({ message }) => wrong.push(message));
	page.on('console', (said) => said.type() === 'error' && wrong.push(said.text()));
	const response = await page.goto(address);
	expect(response!.status()).toBe(200);
	const { pathname, search } = new URL(page.url());
	expect(pathname + search).toBe(address);
	await page.waitForFunction(() => document.fonts.status === 'loaded');
	expect(wrong).toEqual([]);
	return page;
}

/** What axe finds, in words that say where. */
async function faults(
	page: Page,
	which: (axe: AxeBuilder) => AxeBuilder = (axe) => axe.withTags(levels)
): Promise<string[]> {
	// Legacy mode is for pages without frames of other sites: it looks from inside, three times faster.
	const axe = new AxeBuilder({ page }).setLegacyMode(true).options({ resultTypes: ['violations'] });
	const { violations } = await which(axe).analyze();
	return violations.flatMap(({ id, nodes }) =>
		nodes.map(({ target, failureSummary }) => `${id} ${target.join(' ')}: ${failureSummary}`)
	);
}

/** Nobody has to scroll sideways on a small telephone. */
async function fits(page: Page): Promise<void> {
	await page.setViewportSize({ width: 320, height: 640 });
	const wide = await page.evaluate(() => document.documentElement.scrollWidth);
	expect(wide, 'width of the page on a screen of 320 px').toBeLessThanOrEqual(320);
}

/** The budget weighs what the HTML names; here it shows that nothing comes after. */
async function loadsNothingMore(page: Page, visit: Visit): Promise<void> {
	const loaded = await page.evaluate(() =>
		performance.getEntriesByType('resource').map(({ name }) => name)
	);
	const { files } = await scriptsNamed(visit.address, visit);
	expect(loaded.filter((name) => /\.m?js$/.test(name) && !files.has(name))).toEqual([]);
}
