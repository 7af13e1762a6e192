import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect } from '@playwright/test';
import { simpleParser } from 'mailparser';
import { mailFolder } from './places.ts';

export interface Letter {
	to: string;
	subject: string;
	text: string;
}

/** Every letter that has arrived at an address, oldest first. */
export async function lettersTo(address: string): Promise<Letter[]> {
	const names = (await readdir(mailFolder)).filter((name) => name.endsWith('.eml')).sort();
	const letters = await Promise.all(
		names.map(async (name) => {
			const mail = await simpleParser(await readFile(join(mailFolder, name)));
			const to = Array.isArray(mail.to) ? mail.to[0]! : mail.to!;
			return { to: to.value[0]!.address!, subject: mail.subject ?? '', text: mail.text ?? '' };
		})
	);
	return letters.filter(({ to }) => to === address);
}

/**
 * The link to `part` in the newest letter to an address, `after` so many; waits for the letter.
 */
export async function linkTo(address: string, part: string, after = 0): Promise<string> {
	let link: string | undefined;
	await expect
		.poll(
			async () => {
				const letters = (await lettersTo(address)).slice(after);
				link = letters
					.flatMap(({ text }) => text.match(/https?:\/\/\S+/g) ?? [])
					.findLast((found) => found.includes(part));
				return link;
			},
			{ timeout: 20_000, message: `a letter to ${address} with a link to ${part}` }
		)
		.toBeTruthy();
	return link!;
}
