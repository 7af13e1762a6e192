import { createHash } from 'node:crypto';
import { canonicalJson, signedForm, type RulebookText } from '#capabilities/agree/server/index.ts';
import type { Model } from './model-schema.ts';

const sha256 = (value: unknown): string =>
	createHash('sha256').update(canonicalJson(value)).digest('hex');

/** SHA-256 (hex) of a model's canonical JSON: what its file states. */
export const hashOf = (model: Model): string => sha256(model);

/** SHA-256 (hex) of each clause as it is signed, without note and origin, by its id. */
export const clauseHashes = (text: RulebookText): Map<string, string> =>
	new Map(
		signedForm(text).chapters.flatMap(({ clauses }) =>
			clauses.map((clause) => [clause.id, sha256(clause)] as const)
		)
	);
