import { performance } from 'node:perf_hooks';
import { setTimeout } from 'node:timers/promises';

export interface ImportTimes {
	/** Seconds. */
	read: number;
	checked: number;
	saved: number;
	/** What the page says at the end. */
	result: string;
}

/** Imports a file of members as a person without JavaScript does: read, check, save, look. */
export async function timeImport(
	origin: string,
	slug: string,
	headers: Record<string, string>,
	file: string
): Promise<ImportTimes> {
	const base = `${origin}/c/${slug}/join/import`;
	const own = { ...headers, origin };
	const post = async (url: string, body: FormData) => {
		const response = await fetch(url, { method: 'POST', headers: own, body, redirect: 'manual' });
		const location = response.headers.get('location');
		if (!location) throw new Error(`${url} answers ${response.status}: ${await response.text()}`);
		return new URL(location, origin).href;
	};
	const start = performance.now();
	const form = new FormData();
	form.set('file', new File([file], 'members.csv'));
	const upload = await post(base, form);
	const read = performance.now();
	await (await fetch(`${upload}?check=1`, { headers: own })).text();
	const checked = performance.now();
	const empty = new FormData();
	empty.set('matched', 'by name');
	const task = await post(upload, empty);
	for (;;) {
		const page = await (await fetch(task, { headers: own })).text();
		const result = /(?:Nowe|New): \d+[^<]*/.exec(page)?.[0];
		if (result) {
			const saved = performance.now();
			return {
				read: (read - start) / 1000,
				checked: (checked - read) / 1000,
				saved: (saved - checked) / 1000,
				result
			};
		}
		if (!page.includes('<progress')) throw new Error('the import ended with nothing saved');
		await setTimeout(250);
	}
}
