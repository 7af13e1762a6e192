import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import bundled from '@sparticuz/chromium';

const help = `Takes pictures of pages, to be looked at.

  node bin/screenshots.ts URL… [options]

  --out FOLDER        where the pictures go (screenshots)
  --widths 1280,320   widths in pixels
  --themes light,dark
  --languages pl,en
  --cookie NAME=VALUE a session to look with; may be given several times
  --no-script         as without JavaScript
  --print             as on paper
  --fold              only the first screen, not the whole page
`;

const { values, positionals } = parseArgs({
	allowPositionals: true,
	options: {
		out: { type: 'string', default: 'screenshots' },
		widths: { type: 'string', default: '1280,320' },
		themes: { type: 'string', default: 'light,dark' },
		languages: { type: 'string', default: 'pl,en' },
		cookie: { type: 'string', multiple: true, default: [] },
		'no-script': { type: 'boolean', default: false },
		print: { type: 'boolean', default: false },
		fold: { type: 'boolean', default: false },
		help: { type: 'boolean', default: false }
	}
});

if (values.help || positionals.length === 0) {
	console.log(help);
	process.exit(values.help ? 0 : 2);
}

mkdirSync(values.out, { recursive: true });
const browser = await chromium.launch({
	executablePath: await bundled.executablePath(),
	// In a single process the browser would end with its first window.
	args: bundled.args.filter((argument) => argument !== '--single-process')
});

for (const address of positionals) {
	for (const language of values.languages.split(',')) {
		for (const theme of values.themes.split(',')) {
			for (const width of values.widths.split(',')) await take(address, language, theme, width);
		}
	}
}
await browser.close();

/** One picture; also says on the console when the page is wider than the screen. */
async function take(address: string, language: string, theme: string, width: string) {
	const context = await browser.newContext({
		viewport: { width: Number(width), height: Number(width) < 700 ? 640 : 900 },
		colorScheme: theme === 'dark' ? 'dark' : 'light',
		javaScriptEnabled: !values['no-script'],
		reducedMotion: 'reduce'
	});
	const cookies = [`klaster_language=${language}`, ...values.cookie].map((pair) => {
		const equals = pair.indexOf('=');
		return { name: pair.slice(0, equals), value: pair.slice(equals + 1), url: address };
	});
	await context.addCookies(cookies);
	const page = await context.newPage();
	page.on('pageerror', (error) => console.log(`${address}: ${error.message}`));
	page.on('console', (said) => {
		if (said.type() === 'error') console.log(`${address}: ${said.text()}`);
	});
	if (values.print) await page.emulateMedia({ media: 'print' });
	await page.goto(address, { waitUntil: 'load' });
	const { pathname } = new URL(address);
	const name = [pathname.slice(1).replace(/\W+/g, '-') || 'home', language, theme, width].join('_');
	const path = join(values.out, `${name}.png`);
	await page.screenshot({ path, fullPage: !values.fold });
	if (!values['no-script']) {
		const overflow = await page.evaluate(
			() => document.documentElement.scrollWidth - document.documentElement.clientWidth
		);
		if (overflow > 0) console.log(`${name}: ${overflow} px wider than the screen`);
	}
	console.log(path);
	await context.close();
}
