import { z } from 'zod';
import { EngineInputError } from '../input-error.ts';
import { allTerms, kinds, type Listing } from './listing.ts';
import { categories } from './taxonomy.ts';

const day = z.iso.date();
const amount = z.number().nonnegative();

const listing = z
	.object({
		id: z.string().min(1),
		text: z.string().max(20_000),
		member: z.string().min(1).optional(),
		kind: z.enum(kinds).optional(),
		category: z.enum(categories.map(({ id }) => id)).optional(),
		terms: z.array(z.enum(allTerms)).optional(),
		price: z
			.object({ min: amount.optional(), max: amount.optional(), currency: z.string().min(1) })
			.optional(),
		place: z
			.object({ lat: z.number().min(-90).max(90), lon: z.number().min(-180).max(180) })
			.optional(),
		reachKm: amount.optional(),
		from: day.optional(),
		until: day.optional(),
		capacity: amount.optional()
	})
	.refine(({ from, until }) => from === undefined || until === undefined || from <= until, {
		path: ['until'],
		message: 'is before "from"'
	})
	.refine(
		({ price }) => price?.min === undefined || price.max === undefined || price.min <= price.max,
		{
			path: ['price'],
			message: 'its "max" is below its "min"'
		}
	);

function distinct(list: { id: string }[], context: z.RefinementCtx): void {
	const seen = new Set<string>();
	list.forEach(({ id }, at) => {
		if (seen.has(id))
			context.addIssue({ code: 'custom', path: [at, 'id'], message: `"${id}" occurs twice` });
		seen.add(id);
	});
}

const top = z.number().int().min(1).max(1000);

/** Offers and needs to be matched; fields that it does not name are ignored. */
export const matchInput = z.object({
	offers: z.array(listing).superRefine(distinct),
	needs: z.array(listing).superRefine(distinct),
	/** How many offers for each need. */
	top: top.default(10),
	/** Leave out scores below it, 0..1. */
	minScore: z.number().min(0).max(1).default(0),
	includeBlocked: z.boolean().default(false),
	/** Language of the sentences in `why`. */
	language: z.enum(['pl', 'en']).default('pl')
});
export type MatchInput = z.input<typeof matchInput>;

function sentence(what: string, error: z.ZodError): string {
	const issue = error.issues[0]!;
	const where = issue.path
		.map((step) => (typeof step === 'number' ? `[${step}]` : `.${String(step)}`))
		.join('');
	return `The ${what} cannot be read: ${`${where.replace(/^\./, '')} ${issue.message}`.trim()}.`;
}

/** Checks unknown data. @throws EngineInputError with one sentence about the first thing wrong */
export function readMatchInput(data: unknown): z.output<typeof matchInput> {
	const result = matchInput.safeParse(data);
	if (!result.success) throw new EngineInputError(sentence('match input', result.error));
	return result.data;
}

/** Checks one listing. @throws EngineInputError with one sentence about the first thing wrong */
export function readListing(data: Listing, role: 'offer' | 'need'): Listing {
	const result = listing.safeParse(data);
	if (!result.success) throw new EngineInputError(sentence(role, result.error));
	return result.data;
}
