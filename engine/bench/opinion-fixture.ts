import {
	extremity,
	informedConsensus,
	majorityViews,
	middles,
	principalComponents,
	projectParticipants,
	projectStatements,
	readOpinions,
	representativeStatements,
	routingPriority,
	tallyVotes,
	together
} from '../src/opinion/index.ts';
import type { Direction, Points } from '../src/opinion/index.ts';
import { opinionInput } from '../src/opinion/index.ts';
import type { fixture } from './opinion-data.ts';

/** The largest deviation seen for each published quantity; a list that differs counts infinite. */
class Deviations {
	readonly largest = new Map<string, number>();

	add(quantity: string, ours: number, published: number): void {
		const deviation = Math.abs(ours - published);
		const most = Math.max(this.largest.get(quantity) ?? 0, deviation);
		this.largest.set(quantity, Number.isNaN(deviation) ? Infinity : most);
	}

	same(quantity: string, ours: readonly unknown[], published: readonly unknown[]): void {
		this.add(quantity, JSON.stringify(ours) === JSON.stringify(published) ? 0 : Infinity, 0);
	}
}

/** Recomputes all that a Polis server published, given its groups, and measures how far we are off. */
export async function deviations({
	published,
	input
}: ReturnType<typeof fixture>): Promise<Map<string, number>> {
	const off = new Deviations();
	const problem = opinionInput.parse(input);
	const { matrix, shaping, participantAt, statementAt, usable } = await readOpinions(problem);
	const plane = await principalComponents(shaping);
	const { tids, pca } = published;
	const columnOf = new Map(
		[...statementAt].map((at, column) => [Number(problem.statements[at]!.id), column])
	);
	const rowOf = new Map(
		[...participantAt].map((at, row) => [Number(problem.participants[at]!.id), row])
	);
	const nameOf = (column: number) => Number(problem.statements[statementAt[column]!]!.id);
	const columns = tids.map((tid) => columnOf.get(tid)!);

	for (const [id, votes] of Object.entries(published['user-vote-counts'])) {
		const row = rowOf.get(Number(id))!;
		off.add('vote counts', matrix.rowStart[row + 1]! - matrix.rowStart[row]!, votes);
	}

	// Their sign of a vote is the other way round, and an axis may point either way.
	const sign = plane.axes.map((axis, which) =>
		Math.sign(columns.reduce((sum, j, at) => sum + axis[j]! * pca.comps[which]![at]!, 0))
	);
	const statements = projectStatements(plane);
	for (const [at, j] of columns.entries()) {
		off.add('centre', -plane.centre[j]!, pca.center[at]!);
		for (const which of [0, 1] as const) {
			off.add('components', sign[which]! * plane.axes[which][j]!, pca.comps[which][at]!);
			const place = -sign[which]! * statements[2 * j + which]!;
			off.add('statement points', place, pca['comment-projection'][which][at]!);
		}
		off.add('extremity', extremity(statements, j), pca['comment-extremity'][at]!);
	}

	const turned = projectParticipants(shaping, plane, usable.filter((one) => !one).length).map(
		(place, at) => -sign[at % 2]! * place
	);
	const base = published['base-clusters'];
	const clusterOf = new Int32Array(matrix.rows).fill(-1);
	const groupOf = new Int32Array(matrix.rows).fill(-1);
	const groups = published['group-clusters'];
	for (const [at, members] of base.members.entries()) {
		const group = groups.findIndex((one) => one.members.includes(base.id[at]!));
		for (const member of members) {
			clusterOf[rowOf.get(member)!] = at;
			groupOf[rowOf.get(member)!] = group;
		}
	}
	const clusters = middles(turned, clusterOf, new Float64Array(2 * base.id.length));
	addPoints(
		off,
		'base clusters',
		clusters,
		base.x.map((x, at) => [x, base.y[at]!])
	);
	const centres = middles(turned, groupOf, new Float64Array(2 * groups.length));
	addPoints(
		off,
		'group centres',
		centres,
		groups.map(({ center }) => center)
	);

	const tallies = tallyVotes(matrix, groupOf, groups.length);
	const grouped = together(tallies, matrix.columns);
	const inCluster = tallyVotes(matrix, clusterOf, base.id.length);
	for (const tid of tids) {
		const j = columnOf.get(tid)!;
		for (const [at, { agree, disagree, seen }] of inCluster.entries()) {
			const { A, D, S } = published['votes-base'][tid]!;
			off.add('base cluster votes', agree[j]!, A[at]!);
			off.add('base cluster votes', disagree[j]!, D[at]!);
			off.add('base cluster votes', seen[j]!, S[at]!);
		}
		for (const [at, { id }] of groups.entries()) {
			const { A, D, S } = published['group-votes'][id]!.votes[tid]!;
			off.add('group votes', tallies[at]!.agree[j]!, A);
			off.add('group votes', tallies[at]!.disagree[j]!, D);
			off.add('group votes', tallies[at]!.seen[j]!, S);
		}
		const consensus = published['group-aware-consensus'][tid]!;
		off.add('group-aware consensus', informedConsensus(tallies, 'agree', j), consensus);
		const meta = published['meta-tids'].includes(tid);
		const priority = routingPriority(grouped, j, extremity(statements, j), meta);
		off.add('priorities', priority, published['comment-priorities'][tid]!);
	}

	for (const [at, { id }] of groups.entries()) {
		const others = together(
			tallies.filter((_, other) => other !== at),
			matrix.columns
		);
		const ours = representativeStatements(tallies[at]!, others, usable);
		const theirs = published.repness[id]!;
		const names = ours.map(({ column, direction }) => [nameOf(column), direction]);
		off.same(
			'representative lists',
			names,
			theirs.map((one) => [one.tid, one['repful-for']])
		);
		for (const [place, one] of ours.entries()) {
			const other = theirs[place] ?? {};
			off.add('representative values', one.successes, Number(other['n-success']));
			off.add('representative values', one.seen, Number(other['n-trials']));
			off.add('representative values', one.share, Number(other['p-success']));
			off.add('representative values', one.test, Number(other['p-test']));
			off.add('representative values', one.ratio, Number(other.repness));
			off.add('representative values', one.ratioTest, Number(other['repness-test']));
		}
	}

	const [all] = tallyVotes(matrix, new Int32Array(matrix.rows), 1);
	for (const direction of ['agree', 'disagree'] satisfies Direction[]) {
		const ours = majorityViews(all!, direction, usable);
		const theirs = published.consensus[direction];
		const names = ours.map(({ column }) => nameOf(column));
		off.same(
			'consensus lists',
			names,
			theirs.map(({ tid }) => tid)
		);
		for (const [place, one] of ours.entries()) {
			const other = theirs[place] ?? {};
			off.add('consensus values', one.share, other['p-success'] ?? NaN);
			off.add('consensus values', one.test, other['p-test'] ?? NaN);
		}
	}
	return off.largest;
}

function addPoints(
	off: Deviations,
	quantity: string,
	ours: Points,
	published: readonly (readonly number[])[]
): void {
	for (const [at, point] of published.entries()) {
		off.add(quantity, ours[2 * at]!, point[0]!);
		off.add(quantity, ours[2 * at + 1]!, point[1]!);
	}
}
