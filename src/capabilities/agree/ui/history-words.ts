import { decisionWords } from './decision-history.ts';
import { opinionWords } from './opinion-history.ts';
import { rulebookWords } from './rulebook-history.ts';
import { signatureWords } from './signature-history.ts';

/** How the history calls what happens in Agree; each stands after "who:". One list for each area. */
const words: Record<string, () => string> = {
	...rulebookWords,
	...opinionWords,
	...decisionWords,
	...signatureWords
};

/** What an entry of the history says, or undefined when it is not of Agree. */
export const agreeHistoryWord = (action: string): string | undefined => words[action]?.();
