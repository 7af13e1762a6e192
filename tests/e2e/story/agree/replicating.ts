import { expect } from '@playwright/test';
import { ask } from '../../client.ts';
import { m, pl } from '../words.ts';
import type { Company } from './company.ts';
import { passAgain } from './deciding.ts';
import { accept, amend } from './drafting.ts';
import { signAndBegin } from './signing.ts';

/** The rules leave as a model, in which nobody of the cluster is named. */
export async function publishModel({ coordinator, slug, members }: Company, number: number) {
	await coordinator.open(`/c/${slug}/replicate`);
	await coordinator.follow(m.replicate_publish_go({}, pl));
	await coordinator.fill(m.replicate_field_summary({}, pl), 'Zasady dziewięciu organizacji.');
	await coordinator.press(m.replicate_publish_now({ number }, pl));
	await expect(coordinator.page.getByText(m.replicate_done_released({}, pl))).toBeVisible();

	const file = await (await ask(`/${slug}/model/${number}.json`)).text();
	expect(file).toContain('klaster.model/1');
	expect(members.filter(({ name }) => file.includes(name))).toEqual([]);
}

/** Another cluster starts from the model; nothing is done before it is confirmed. */
export async function startElsewhere({ founder, elsewhere, name }: Company): Promise<void> {
	await founder.open(`/c/${elsewhere}/replicate`);
	await founder.follow(m.replicate_start_go({}, pl));
	await founder.follow(m.replicate_start_look({ name }, pl));
	await founder.fill(m.replicate_name_cluster({}, pl), 'Klaster Powielony');
	await founder.press(m.replicate_start_confirm({}, pl));
	await expect(founder.page.getByText(m.rulebook_done_founded({}, pl))).toBeVisible();
	await expect(founder.page.getByText('dziesięciu dni').first()).toBeVisible();
}

/** The origin changes a clause by the whole way, and gives out the next release. */
export async function changeUpstream(company: Company): Promise<void> {
	const { slug, coordinator } = company;
	await amend(slug, coordinator, (body) => body.replace('dziesięciu dni', 'ośmiu dni'));
	await accept(coordinator, 7);
	await passAgain(company, 7);
	await signAndBegin(company);
	await publishModel(company, 2);
}

/** It waits at home of the one that builds on it, who takes the clause over as an amendment of its own. */
export async function takeOver({ founder, elsewhere, name }: Company): Promise<void> {
	await founder.open(`/c/${elsewhere}`);
	await founder.follow(m.replicate_waiting({ n: 1, cluster: name }, pl));
	const { page } = founder;
	await page.getByRole('button', { name: m.replicate_upstream_take_of({ title: '' }, pl) }).click();
	await expect(page.getByText(m.rulebook_done_proposed({}, pl))).toBeVisible();
	await accept(founder, 2);
	await founder.open(`/c/${elsewhere}/agree/rulebook`);
	await expect(page.getByText('ośmiu dni').first()).toBeVisible();
}
