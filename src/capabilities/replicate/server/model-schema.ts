import { z } from 'zod';
import { clauseSchema, rulebookText, type RulebookText } from '#capabilities/agree/server/index.ts';
import { limits } from '../domain/schema.ts';

export const FORMAT = 'klaster.model/1';

// A clause's title and note are bounded, NFC-safe and free of hidden characters: so is all else here.
const { title: named, note: prose } = clauseSchema.shape;

/** What a model says; see docs/model.md. Strips nothing, refuses what it does not know. */
export const modelSchema = z.strictObject({
	format: z.literal(FORMAT),
	origin: z.strictObject({
		cluster: named,
		slug: z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38})[a-z0-9]$/),
		release: z.int().min(1).max(1_000_000),
		day: z.iso.date()
	}),
	licence: prose,
	summary: prose,
	lessons: prose,
	rulebook: rulebookText,
	forms: z.strictObject({
		declaration: z.strictObject({ pl: prose.optional(), en: prose.optional() })
	}),
	taxonomy: z.array(z.string().regex(/^[a-z0-9][a-z0-9.-]{0,63}$/)).max(limits.categories)
});

/** The file: a model and the SHA-256 of its canonical JSON. */
export const fileSchema = z.strictObject({
	model: modelSchema,
	sha256: z.string().regex(/^[0-9a-f]{64}$/)
});

/** A rulebook with what belongs to it, without members and personal data: what others may start from. */
export type Model = Omit<z.output<typeof modelSchema>, 'rulebook'> & { rulebook: RulebookText };

export interface ModelFile {
	model: Model;
	sha256: string;
}
