import type { Parameter } from '#platform/domain/parameter.ts';
import type { Ctx } from '#platform/server/context.ts';
import type { Consultation } from '../domain/consultation.ts';
import { numbered, type Clause, type RulebookText } from '../domain/rulebook.ts';
import { catalogue } from './parameters.ts';
import { headVersion, versionById } from './rulebook-version.ts';

/** A clause as one version of the rulebook has it. */
export interface ClauseInVersion {
	id: string;
	number: number;
	title: string;
	body: Clause['body'];
	/** What it takes to number its references and word its values. */
	text: RulebookText;
	catalogue: readonly Parameter[];
	/** The version's id and number. */
	version: { id: string; number: number };
}

type Scope = Pick<Ctx, 'tx' | 'cluster'>;

/** The clauses of the newest version, to be consulted on; none without a rulebook. */
export async function clausesToAsk(
	ctx: Scope
): Promise<Pick<ClauseInVersion, 'id' | 'number' | 'title' | 'version'>[]> {
	const head = await headVersion(ctx);
	if (!head) return [];
	return numbered(head.text).map(({ number, clause: { id, title } }) => ({
		id,
		number,
		title,
		version: { id: head.id, number: head.number }
	}));
}

/** The clause that a consultation is about, as it stood when it opened; null for a free question. */
export async function clauseOf(
	ctx: Scope,
	{ clause }: Pick<Consultation, 'clause'>
): Promise<ClauseInVersion | null> {
	const version = clause && (await versionById(ctx, clause.version));
	const found = version && numbered(version.text).find((one) => one.clause.id === clause.id);
	if (!found) return null;
	const { id, title, body } = found.clause;
	const { number } = found;
	return {
		id,
		number,
		title,
		body,
		text: version.text,
		catalogue: catalogue(),
		version: { id: version.id, number: version.number }
	};
}
