import { createHash } from 'node:crypto';
import type { RulebookText } from '../domain/rulebook.ts';
import { canonicalJson, signedForm } from '../domain/text/canonical.ts';

/** SHA-256 (hex) of what is decided on and signed: the text without notes and origins. */
export const sha256Of = (text: RulebookText): string =>
	createHash('sha256')
		.update(canonicalJson(signedForm(text)))
		.digest('hex');
