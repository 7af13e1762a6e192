import { z } from 'zod';

const text = z.string().trim().min(1).max(20_000).optional();

const ownTexts = z.object({ declaration: z.object({ pl: text, en: text }).default({}) });

/**
 * The declaration's own text by language, with {member} and {cluster} in it; lives in a cluster's
 * settings under `join`. Throws on settings that are broken.
 */
export const ownDeclaration = (settings: Record<string, unknown>) =>
	ownTexts.parse(settings['join'] ?? {}).declaration;
