import { test as base, type BrowserContext } from '@playwright/test';
import { pointer } from './hands.ts';
import { gather, type Company } from './story/agree/company.ts';
import { decideAgainst, mendAndPass } from './story/agree/deciding.ts';
import { foundRules, mergeAmendments } from './story/agree/drafting.ts';
import { draftShared, giveOpinions } from './story/agree/opinions.ts';
import {
	changeUpstream,
	publishModel,
	startElsewhere,
	takeOver
} from './story/agree/replicating.ts';
import { followTheClause, signAndBegin } from './story/agree/signing.ts';

/** How a cluster comes to rules of its own; told with JavaScript and without. */
const test = base.extend<object, { company: Company }>({
	company: [
		async ({ browser }, use, { project }) => {
			const contexts: BrowserContext[] = [];
			const { baseURL, locale, javaScriptEnabled } = project.use;
			const take = async () => {
				const context = await browser.newContext({ baseURL, locale, javaScriptEnabled });
				contexts.push(context);
				return { context, hands: pointer(await context.newPage()) };
			};
			await use(await gather(project.name, take));
			for (const context of contexts) await context.close();
		},
		{ scope: 'worker' }
	]
});
test.describe.configure({ mode: 'serial' });

test('the coordinator founds the rulebook from the template', ({ company }) => foundRules(company));

test('what all sectors share becomes a clause', async ({ company }) => {
	test.setTimeout(180_000);
	await draftShared(company, await giveOpinions(company));
});

test('amendments of other words merge, those of the same words meet a person', ({ company }) =>
	mergeAmendments(company));

test('one sector objects, and the text does not pass', ({ company }) => decideAgainst(company));

test('the objection is worked in, and the mended text passes in every sector', ({ company }) =>
	mendAndPass(company));

test('everybody signs, and the text is in force', ({ company }) => signAndBegin(company));

test('admission follows the clause from now on', ({ company }) => followTheClause(company));

test('the rules leave as a model, and another cluster starts from it', async ({ company }) => {
	await publishModel(company, 1);
	await startElsewhere(company);
});

test('a clause changed at the origin is taken over', async ({ company }) => {
	test.setTimeout(120_000);
	await changeUpstream(company);
	await takeOver(company);
});
