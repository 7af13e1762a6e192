import { line } from '#platform/domain/text.ts';
import { newId } from '#platform/domain/id.ts';
import { record } from '#platform/server/audit.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import type { CellError, ImportRow, Plan, Recipe } from '#platform/server/sheets/index.ts';
import { sides, type Listing, type Side } from '../domain/listing.ts';
import { afterChange } from './after-change.ts';
import { changedFacts, currencyOf } from './changed-facts.ts';
import { importColumns } from './import-columns.ts';
import { fieldsOfRow } from './import-fields.ts';
import { identityOf, knownListings } from './import-known.ts';
import { memberFinder } from './import-members.ts';
import { readFacts, type StatedFacts } from './listing-facts.ts';
import { changeListing, columnsOf, insertListing } from './write-listing.ts';

/** An offer or a need that a row states; `known` is what it changes. */
export interface ImportedListing {
	memberId: string;
	externalKey: string | null;
	facts: StatedFacts;
	known: Listing | null;
}

/** How offers, or needs, are imported from a table, by the coordinator. */
export const listingRecipe = (side: Side): Recipe<ImportedListing> => ({
	kind: `match.import-${side}s`,
	columns: importColumns(side),
	may: (ctx) => isCoordinator(ctx.actor),
	plan: (ctx, rows, pause) => plan(ctx, side, rows, pause),
	write: async (ctx, items) => {
		for (const item of items) await write(ctx, side, item);
	},
	finish: async (ctx, written, counts, fileName) => {
		await record(ctx, `${side}s.imported`, { kind: side }, { name: fileName, ...counts });
		await afterChange(
			ctx,
			side,
			written.map(({ memberId }) => memberId)
		);
	}
});

/** The recipe for a list by its name in addresses: "offers" or "needs"; null for any other. */
export const recipeOf = (list: string): Recipe<ImportedListing> | null => {
	const side = sides.find((one) => `${one}s` === list);
	return side ? listingRecipe(side) : null;
};

async function plan(
	ctx: Ctx,
	side: Side,
	rows: readonly ImportRow[],
	pause: () => Promise<void>
): Promise<Plan<ImportedListing>> {
	const members = await memberFinder(ctx);
	const known = await knownListings(ctx, side);
	const seen = new Set<string>();
	const errors: CellError[] = [];
	const items: Plan<ImportedListing>['items'] = [];
	for (const { number, cells } of rows) {
		await pause();
		const wrong = (column: string, code: string) =>
			errors.push({ row: number, column, code, value: cells[column] ?? '' });
		const member = members.find(cells.nip ?? '', cells.member ?? '');
		if ('code' in member) wrong(member.column, member.code);
		const externalKey = line(cells.externalKey ?? '').slice(0, 100) || null;
		const memberId = 'id' in member ? member.id : '';
		const identity = identityOf({ memberId, title: cells.title ?? '', externalKey });
		const before = known.get(identity) ?? null;
		const facts = readFacts(
			ctx,
			side,
			fieldsOfRow(cells, before),
			before ? currencyOf(before) : undefined
		);
		if (!facts.ok)
			for (const [column, code] of Object.entries(facts.error.fields ?? {})) wrong(column, code);
		if (before && memberId && before.memberId !== memberId) wrong('externalKey', 'number-taken');
		if (memberId && seen.has(identity)) wrong(externalKey ? 'externalKey' : 'title', 'twice');
		seen.add(identity);
		if (!facts.ok || !memberId) continue;
		const same = before !== null && changedFacts(before, facts.value).length === 0;
		items.push({
			outcome: before === null ? 'new' : same ? 'unchanged' : 'changed',
			item: { memberId, externalKey, facts: facts.value, known: before }
		});
	}
	return { errors, items };
}

async function write(ctx: Ctx, side: Side, item: ImportedListing): Promise<void> {
	const { memberId, externalKey, facts, known } = item;
	if (known)
		return changeListing(ctx, side, known, {
			...columnsOf(facts),
			...(side === 'need' ? { priority: facts.priority } : {})
		});
	const id = newId(ctx.clock.now().getTime());
	await insertListing(ctx, side, { id, memberId, externalKey }, facts);
}
