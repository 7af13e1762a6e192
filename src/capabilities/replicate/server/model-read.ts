import type { z } from 'zod';
import { textProblem } from '#capabilities/agree/server/index.ts';
import { conflict, ok, type Result } from '#platform/domain/result.ts';
import { depthOf } from '../domain/depth.ts';
import { limits } from '../domain/schema.ts';
import { hashOf } from './model-hash.ts';
import { fileSchema, FORMAT, type ModelFile } from './model-schema.ts';
import { inWords } from './model-words.ts';

const TAG = /<[/!?]?[a-z][^<>]*>|<!--/i;

/**
 * Reads a package that somebody else made, believing nothing: size, depth, JSON, format, shape,
 * no HTML, parameters that this Klaster obeys, hash. Refused as `conflict` with one code:
 * `model-size`, `model-depth`, `model-json`, `model-format`, `model-shape` (with the place),
 * `model-html`, `model-hash`, or what `textProblem` says of its rules.
 */
export function readModel(bytes: Uint8Array): Result<ModelFile> {
	if (bytes.length === 0) return conflict('model-empty');
	if (bytes.length > limits.bytes) return conflict('model-size');
	const json = decoded(bytes);
	if (json === null) return conflict('model-json');
	if (depthOf(json) > limits.depth) return conflict('model-depth');
	let given: unknown;
	try {
		given = JSON.parse(json);
	} catch {
		return conflict('model-json');
	}
	if (formatOf(given) !== FORMAT) return conflict('model-format');
	const parsed = fileSchema.safeParse(given);
	if (!parsed.success) return conflict('model-shape', { place: placeOf(parsed.error) });
	const file: ModelFile = parsed.data;
	if (hasHtml(file)) return conflict('model-html');
	const problem = textProblem(file.model.rulebook);
	if (problem) return conflict(problem.code, problem.data);
	return hashOf(file.model) === file.sha256 ? ok(file) : conflict('model-hash');
}

function decoded(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return null;
	}
}

const formatOf = (given: unknown): unknown =>
	(given as { model?: { format?: unknown } } | null)?.model?.format;

/** Where in the file the first fault is: "model.rulebook.chapters.3.title". */
const placeOf = ({ issues }: z.ZodError): string =>
	issues[0]?.path.map(String).join('.').slice(0, 120) || 'model';

function hasHtml({ model }: ModelFile): boolean {
	const { licence, summary, lessons, forms, origin } = model;
	let found = [licence, summary, lessons, origin.cluster, ...Object.values(forms.declaration)].some(
		(text) => text !== undefined && TAG.test(text)
	);
	inWords(model.rulebook, (text) => {
		found ||= TAG.test(text);
		return text;
	});
	return found;
}
