import { expect } from '@playwright/test';
import { lettersTo, linkTo } from '../post.ts';
import type { Somebody } from './cast.ts';
import { m, pl } from './words.ts';

/** Signs in from wherever the sign-in page has come up, by the link in the letter. */
export async function signIn(who: Pick<Somebody, 'hands' | 'email'>): Promise<void> {
	const { hands, email } = who;
	const before = (await lettersTo(email)).length;
	await hands.fill(m.sign_in_email({}, pl), email);
	await hands.press(m.sign_in_send({}, pl));
	await followLetter(who, before);
}

/** Opens the newest sign-in letter after the first so many, and goes in. */
export async function followLetter(
	{ hands, email }: Pick<Somebody, 'hands' | 'email'>,
	after: number
): Promise<void> {
	await expect(hands.page.getByRole('heading', { level: 1 })).toHaveText(
		m.sign_in_sent_title({}, pl)
	);
	await hands.open(await linkTo(email, '/sign-in/link', after));
	await hands.press(m.sign_in_link_go({}, pl));
	await expect(hands.page).not.toHaveURL(/sign-in/);
}
