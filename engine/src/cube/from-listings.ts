import { match } from '../match/index.ts';
import type { Listing } from '../match/index.ts';
import { EngineInputError } from '../input-error.ts';
import type { CubeControl } from './control.ts';
import type { CubeInput } from './input.ts';
import { z } from 'zod';

const settings = z.object({ minScore: z.number().min(0).max(1).optional() });
const withListings = z.looseObject({
	settings: settings.optional(),
	offers: z.array(z.looseObject({ text: z.string() })),
	needs: z.array(z.looseObject({ text: z.string() }))
});

/** How many offers for each need go into the cube. */
const fitsPerNeed = 20;

/**
 * Completes a cube input that has no `fits`: its offers and needs are listings as `match` takes them
 * (`text`, and if known kind, place, dates …), and the fits are what `match` finds, blocked ones too, so
 * that a left-over need can say what stood in the way. An input with fits is returned as it is.
 * @throws EngineInputError with one sentence when there are neither fits nor texts
 * @throws EngineCancelledError when `control.signal` is aborted
 */
export async function cubeFromListings(
	input: unknown,
	control: CubeControl = {}
): Promise<CubeInput> {
	if (typeof input === 'object' && input !== null && 'fits' in input) return input as CubeInput;
	const parsed = withListings.safeParse(input);
	if (!parsed.success) {
		throw new EngineInputError(
			'Without "fits", every offer and need must carry a "text" from which the fits are found.'
		);
	}
	const { offers, needs } = parsed.data;
	const found = await match(
		{
			offers: offers.map(asListing),
			needs: needs.map(asListing),
			top: fitsPerNeed,
			minScore: parsed.data.settings?.minScore ?? 0,
			includeBlocked: true
		},
		{
			onProgress: ({ done, total }) => control.onProgress?.({ phase: 'fits', done, total }),
			...(control.signal ? { signal: control.signal } : {})
		}
	);
	const fits = found.results.flatMap(({ need, ranked }) =>
		ranked.map(({ offer, score, blocked }) => ({
			need,
			offer,
			score,
			...(blocked ? { blocked } : {})
		}))
	);
	return {
		...(input as CubeInput),
		offers: offers.map(titled) as unknown as CubeInput['offers'],
		needs: needs.map(titled) as unknown as CubeInput['needs'],
		fits
	};
}

/** How much is wanted is called quantity in the cube and capacity in `match`. */
function asListing(one: Record<string, unknown>): Listing {
	return { ...one, capacity: one['quantity'] ?? one['capacity'] } as Listing;
}

/** The first sentence of a listing's text names it, as `match` takes it. */
function titled<One extends { title?: unknown; text: string }>(one: One): One {
	return { ...one, title: one.title ?? one.text.split(/[.:\n]/)[0]!.trim() };
}
