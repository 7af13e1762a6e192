import { m } from '#messages';
import type { Say } from '#platform/ui/index.ts';
import { say } from './problems.ts';

const sentences: Record<string, (inputs: { row: number }) => string> = {
	sector: m.register_problem_sector,
	word: m.register_problem_word,
	twice: m.register_problem_twice,
	gone: m.register_problem_gone,
	contact: m.register_problem_contact,
	'yes-no': m.register_problem_yes
};

/** The sentences for what can be wrong with a row of a file of members. */
export const sayImport: Say = (code, data) =>
	sentences[code]?.({ row: Number(data?.row ?? 0) }) ?? say(code, data);
