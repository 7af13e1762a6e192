import { expect, type Locator, type Page } from '@playwright/test';

/** How somebody uses a page: everything by the names that a reader sees or hears. */
export interface Hands {
	page: Page;
	open(address: string): Promise<void>;
	follow(link: string | RegExp): Promise<void>;
	press(button: string): Promise<void>;
	fill(label: string, text: string): Promise<void>;
	/** One of several: a radio button. */
	choose(option: string): Promise<void>;
	tick(box: string): Promise<void>;
	/** One of many: an option of a select. */
	pick(label: string, option: string): Promise<void>;
}

/** Names may carry a note after them: "(wymagane)", or a sentence of help. */
const begins = (name: string | RegExp): RegExp =>
	typeof name === 'string' ? new RegExp(`^${name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`) : name;

const find = (page: Page) => ({
	link: (name: string | RegExp) =>
		page
			.getByRole('link', { name: begins(name) })
			.filter({ visible: true })
			.first(),
	button: (name: string) => page.getByRole('button', { name, exact: true }).first(),
	field: (label: string) => page.getByLabel(begins(label)).first(),
	option: (name: string) => page.getByRole('radio', { name: begins(name) }).first(),
	box: (name: string) => page.getByRole('checkbox', { name: begins(name) }).first()
});

const open = (page: Page) => async (address: string) => void (await page.goto(address));

/** With a mouse and a keyboard, as most do. */
export function pointer(page: Page): Hands {
	const on = find(page);
	return {
		page,
		open: open(page),
		follow: (link) => on.link(link).click(),
		press: (button) => on.button(button).click(),
		fill: (label, text) => on.field(label).fill(text),
		choose: (option) => on.option(option).check(),
		tick: (box) => on.box(box).check(),
		pick: async (label, option) => void (await on.field(label).selectOption({ label: option }))
	};
}

/** By keyboard alone: Tab to a thing, then the keys that work on it. */
export function keyboard(page: Page): Hands {
	const on = find(page);
	const { keyboard: keys } = page;
	const pressed = async (target: Locator) => {
		await tabTo(page, target);
		await keys.press('Enter');
	};
	return {
		page,
		open: open(page),
		follow: (link) => pressed(on.link(link)),
		press: (button) => pressed(on.button(button)),
		fill: async (label, text) => {
			await tabTo(page, on.field(label));
			// What stood there is selected by the arrival.
			await keys.type(text);
			await expect(on.field(label)).toHaveValue(text);
		},
		choose: async (option) => {
			const target = on.option(option);
			await tabToGroup(page, target);
			for (let n = 0; n < 20 && !(await isFocused(target)); n++) await keys.press('ArrowDown');
			if (!(await target.isChecked())) await keys.press('Space');
			await expect(target).toBeChecked();
		},
		tick: async (box) => {
			await tabTo(page, on.box(box));
			if (!(await on.box(box).isChecked())) await keys.press('Space');
			await expect(on.box(box)).toBeChecked();
		},
		pick: async (label, option) => {
			const target = on.field(label);
			await tabTo(page, target);
			const chosen = () =>
				target.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.label.trim());
			for (let n = 0; n < 100 && (await chosen()) !== option; n++) await keys.press('ArrowDown');
			expect(await chosen()).toBe(option);
		}
	};
}

const isFocused = (target: Locator) =>
	target.evaluate((element) => element === document.activeElement);

/** Tabs until the thing has the focus, and sees that the focus shows. */
async function tabTo(page: Page, target: Locator): Promise<void> {
	await tabUntil(page, target, () => isFocused(target));
	const shows = await target.evaluate((element) => {
		const { outlineStyle, boxShadow } = getComputedStyle(element);
		return outlineStyle !== 'none' || boxShadow !== 'none';
	});
	expect(shows, `the focus shows on ${target}`).toBe(true);
}

/** Tab stops once in a group of radio buttons: at the chosen one, else at its edge. */
const tabToGroup = (page: Page, target: Locator) =>
	tabUntil(page, target, () =>
		target.evaluate((element) => {
			const { activeElement } = document;
			return (
				activeElement instanceof HTMLInputElement &&
				activeElement.name === (element as HTMLInputElement).name
			);
		})
	);

async function tabUntil(page: Page, target: Locator, there: () => Promise<boolean>) {
	await expect(target).toBeVisible();
	for (let stops = 0; stops < 150; stops++) {
		if (await there()) return;
		await page.keyboard.press('Tab');
	}
	throw new Error(`Tab does not reach ${target}`);
}
