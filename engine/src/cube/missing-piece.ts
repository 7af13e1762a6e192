import { z } from 'zod';
import { EngineInputError } from '../input-error.ts';
import { stopIfCancelled } from '../control.ts';
import type { CubeControl } from './control.ts';
import { cubeInput } from './input.ts';
import type { CubeInput, CubeProblem } from './input.ts';
import { readCubeInput } from './read-input.ts';
import { cubeOutput } from './result.ts';
import type { CubeResult } from './result.ts';
import { solveCube } from './solve.ts';

/** An offer that nobody makes yet. */
export const missingCandidate = z.object({
	category: z.string().min(1),
	/** Where it would be, in whatever words the caller uses; carried into the result. */
	place: z.string().optional(),
	/** How many units it would have. */
	capacity: z.int().min(1).max(1_000_000).default(1),
	terms: z
		.array(z.enum(['gift', 'paid']))
		.min(1)
		.default(['gift', 'paid']),
	/** Needs that it would fit; left out, every unserved need of its category with score 1. */
	fits: z.array(z.object({ need: z.string(), score: z.number().min(0).max(1) })).optional()
});
export type MissingCandidate = z.input<typeof missingCandidate>;
type Candidate = z.output<typeof missingCandidate>;

/** The cube, and the offers to try; without them one for each category of an unserved need. */
export const missingPieceInput = z.object({
	cube: cubeInput,
	candidates: z.array(missingCandidate).optional()
});

/** What one more offer would change. */
const missingPieceFound = z.object({
	category: z.string(),
	place: z.string().optional(),
	/** Against the plan without it; exact when `status` is optimal. */
	gain: z.object({ members: z.int(), value: z.number() }),
	/** The needs that the new offer itself would serve. */
	serves: z.array(z.string()),
	/** Members that are served with it and are not without it. */
	newlyServed: z.array(z.string()),
	status: cubeOutput.shape.status
});
export type MissingPiece = z.infer<typeof missingPieceFound>;

export const missingPieceOutput = z.object({
	/** Best first: most members, then most value; pieces that change nothing are left out. */
	pieces: z.array(missingPieceFound),
	/** The plan without any of them. */
	base: cubeOutput.pick({ status: true, levels: true, served: true }),
	counts: z.object({ candidates: z.int(), solved: z.int(), pruned: z.int() })
});
export type MissingPieceResult = z.infer<typeof missingPieceOutput>;

/** The pieces asked for are the best so many; a candidate that cannot be among them is not solved. */
const mostPieces = 5;

/**
 * Which one additional offer would unlock most: the cube is solved again with each candidate as the
 * offer of a new outside member. Without `candidates` there is one for each category of an unserved
 * need. A candidate's gain in members is at most its units and the members it could serve, so those
 * that cannot reach the best five any more are left out unsolved. Cost: one solve per candidate left.
 * @throws EngineInputError with one sentence when the input or a candidate is malformed
 */
export async function missingPiece(
	input: CubeInput,
	candidates?: readonly MissingCandidate[],
	control: CubeControl = {}
): Promise<MissingPieceResult> {
	const problem = readCubeInput(input);
	const base = await solveCube(problem, quiet(control));
	const list = candidates ? candidates.map(readCandidate) : categoriesOfUnserved(problem, base);
	const ordered = list
		.map((candidate) => {
			const fits = candidate.fits ?? defaultFits(problem, base, candidate.category);
			return { candidate, fits, most: mostNewMembers(problem, base, candidate, fits) };
		})
		.filter(({ fits }) => fits.length > 0)
		.sort((a, b) => b.most - a.most);
	let pieces: MissingPiece[] = [];
	let solved = 0;
	for (const { candidate, fits, most } of ordered) {
		stopIfCancelled(control);
		control.onProgress?.({ phase: 'missing-piece', done: solved, total: ordered.length });
		if (pieces.length === mostPieces && most < pieces.at(-1)!.gain.members) break;
		const offer = freeId(problem.offers);
		const result = await solveCube(withPiece(problem, candidate, fits, offer), quiet(control));
		solved++;
		const piece = pieceOf(candidate, base, result, offer);
		if (piece.gain.members > 0 || piece.gain.value > 0) pieces.push(piece);
		pieces = pieces.sort(byGain).slice(0, mostPieces);
	}
	const { status, levels, served } = base;
	const counts = { candidates: list.length, solved, pruned: list.length - solved };
	return { pieces, base: { status, levels, served }, counts };
}

/** The progress of each single solve would only confuse. */
function quiet({ signal, now }: CubeControl): CubeControl {
	return { ...(signal ? { signal } : {}), ...(now ? { now } : {}) };
}

function readCandidate(candidate: MissingCandidate): Candidate {
	const parsed = missingCandidate.safeParse(candidate);
	if (parsed.success) return parsed.data;
	const issue = parsed.error.issues[0]!;
	throw new EngineInputError(
		`A missing-piece candidate cannot be read: ${issue.path.join('.')} ${issue.message}.`
	);
}

function categoriesOfUnserved({ needs }: CubeProblem, { leftOver }: CubeResult): Candidate[] {
	const unserved = new Set(leftOver.map(({ need }) => need));
	const categories = new Set<string>();
	for (const { id, category } of needs) if (category && unserved.has(id)) categories.add(category);
	return [...categories].map((category) => missingCandidate.parse({ category }));
}

function defaultFits({ needs }: CubeProblem, { leftOver }: CubeResult, category: string) {
	const unserved = new Set(leftOver.map(({ need }) => need));
	return needs
		.filter((need) => need.category === category && unserved.has(need.id))
		.map(({ id }) => ({ need: id, score: 1 }));
}

/**
 * Taking the new offer's arrangements out of any plan leaves a plan without it, so it adds no more
 * members than it has units, than it fits, and than are unserved today.
 */
function mostNewMembers(
	{ needs }: CubeProblem,
	base: CubeResult,
	{ capacity }: Candidate,
	fits: NonNullable<Candidate['fits']>
): number {
	const fitting = new Set(fits.map(({ need }) => need));
	const withNeeds = new Set(needs.map(({ member }) => member));
	const reached = new Set(needs.filter(({ id }) => fitting.has(id)).map(({ member }) => member));
	// Without proof for the plan of today, part of the gain may be what that plan missed.
	const { value, bound } = base.levels[0]!;
	const unserved = withNeeds.size - value;
	return value === bound ? Math.min(capacity, reached.size, unserved) : unserved;
}

function withPiece(
	problem: CubeProblem,
	{ category, capacity, terms }: Candidate,
	fits: NonNullable<Candidate['fits']>,
	offer: string
): CubeProblem {
	const member = freeId(problem.members);
	return {
		...problem,
		members: [...problem.members, { id: member, maxPartnerships: Math.min(capacity, 10_000) }],
		offers: [...problem.offers, { id: offer, member, capacity, terms, category }],
		fits: [...problem.fits, ...fits.map(({ need, score }) => ({ need, score, offer }))]
	};
}

function freeId(list: readonly { id: string }[]): string {
	const taken = new Set(list.map(({ id }) => id));
	let id = 'missing-piece';
	while (taken.has(id)) id += '-';
	return id;
}

function pieceOf(
	{ category, place }: Candidate,
	base: CubeResult,
	result: CubeResult,
	offer: string
): MissingPiece {
	const before = new Set(base.served);
	const gainIn = (level: 0 | 1) => result.levels[level]!.value - base.levels[level]!.value;
	const proved = base.status === 'optimal' && result.status === 'optimal';
	const added = result.proposals.flatMap(({ legs }) => legs);
	return {
		category,
		...(place === undefined ? {} : { place }),
		gain: { members: gainIn(0), value: gainIn(1) },
		serves: added.filter((leg) => leg.offer === offer).map(({ need }) => need),
		newlyServed: result.served.filter((member) => !before.has(member)),
		status: proved ? 'optimal' : 'feasible'
	};
}

function byGain(a: MissingPiece, b: MissingPiece): number {
	return b.gain.members - a.gain.members || b.gain.value - a.gain.value;
}
