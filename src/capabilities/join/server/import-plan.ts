import { newId } from '#platform/domain/id.ts';
import { fold } from '#platform/domain/text.ts';
import type { CellError, ImportRow, Outcome, Plan } from '#platform/server/sheets/index.ts';
import type { Member, MemberFacts } from '../domain/member.ts';
import type { SeatHolder } from '../domain/schema.ts';
import { readRow, type ImportedMember } from './import-row.ts';
import type { Register } from './import-register.ts';
import { placed } from './placed.ts';

/** What is to be written of one row. */
export interface MemberItem {
	id: string;
	/** The member that the row speaks of; null for a new one. */
	before: Member | null;
	facts: MemberFacts;
	externalKey: string | null;
	joinedOn: string | null;
	/** Who is to be seated as delegate; null when nothing changes there. */
	contact: (SeatHolder & { personId: string | null }) | null;
	/** The facts that change. */
	changed: string[];
}

/** Holds the rows of a file against the register and against each other. */
export async function planMembers(
	register: Register,
	rows: readonly ImportRow[],
	pause: () => Promise<void>
): Promise<Plan<MemberItem>> {
	const plan: Plan<MemberItem> = { errors: [], items: [] };
	const rowOf = new Map<string, number>();
	const nips = new Map<string, string>();
	for (const row of rows) {
		await pause();
		const before = register.find(row.cells);
		const wrong = (column: string, code: string, data?: CellError['data']) =>
			plan.errors.push({
				row: row.number,
				column,
				code,
				value: row.cells[column] ?? '',
				...(data ? { data } : {})
			});
		if (before === 'gone') {
			wrong('externalKey', 'gone');
			continue;
		}
		const read = readRow(row, before);
		if (!read.ok) {
			plan.errors.push(...read.errors);
			continue;
		}
		const item = itemOf(before, read.value, register);
		const { facts } = item;
		const first = identitiesOf(item)
			.map((identity) => rowOf.get(identity))
			.find(Boolean);
		if (first !== undefined) wrong('', 'twice', { row: first });
		for (const identity of identitiesOf(item))
			rowOf.set(identity, rowOf.get(identity) ?? row.number);
		const owner = facts.nip && (register.ownerOfNip(facts.nip, before?.id) ?? nips.get(facts.nip));
		if (owner && first === undefined) wrong('nip', 'nip-taken', { name: owner });
		if (facts.nip) nips.set(facts.nip, facts.name);
		plan.items.push({ outcome: outcomeOf(item), item });
	}
	return plan;
}

function outcomeOf({ before, changed, contact }: MemberItem): Outcome {
	if (!before) return 'new';
	return changed.length > 0 || contact ? 'changed' : 'unchanged';
}

function itemOf(before: Member | null, row: ImportedMember, register: Register): MemberItem {
	const facts = placed(elsewhere(before, row.facts));
	const externalKey = row.externalKey ?? before?.externalKey ?? null;
	const joinedOn = row.joinedOn ?? before?.joinedOn ?? null;
	const after = { ...facts, externalKey, joinedOn };
	const changed = before
		? (Object.keys(after) as (keyof typeof after)[]).filter(
				(key) => JSON.stringify(before[key]) !== JSON.stringify(after[key])
			)
		: [];
	const seated = before && register.delegateEmail(before.id);
	const news = row.contact && row.contact.email.toLowerCase() !== seated ? row.contact : null;
	const contact = news && { ...news, personId: register.personOf(news.email) ?? null };
	return { id: before?.id ?? newId(), before, facts, externalKey, joinedOn, contact, changed };
}

/** A new town with the old coordinates means: find the place again. */
function elsewhere(before: Member | null, facts: MemberFacts): MemberFacts {
	if (!before) return facts;
	const moved = facts.town !== before.town || facts.country !== before.country;
	const samePoint = facts.latitude === before.latitude && facts.longitude === before.longitude;
	return moved && samePoint ? { ...facts, latitude: null, longitude: null } : facts;
}

/** By what two rows of one file are seen to speak of the same organisation. */
function identitiesOf({ before, facts, externalKey }: MemberItem): string[] {
	if (before) return [`id ${before.id}`];
	if (externalKey) return [`key ${externalKey}`];
	return facts.nip ? [`nip ${facts.nip}`] : [`name ${nameKey(facts)}`];
}

/** Name and town without regard to case, diacritics and signs. */
export const nameKey = ({ name, town }: { name: string; town: string }): string =>
	`${fold(name)} | ${fold(town)}`;
