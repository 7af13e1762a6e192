import { and, asc, eq } from 'drizzle-orm';
import { speaksFor, type Ctx } from '#platform/server/context.ts';
import { mayEdit } from '../domain/policy.ts';
import type { Ballot, Elector, Sector } from '../domain/voting/decision.ts';
import { objectionAnswer } from './decision-tables.ts';
import { stanceOf } from './stance.ts';
import { rulebookVersion } from './tables.ts';

/** What became of an objection. */
export interface ObjectionAnswer {
	id: string;
	kind: 'worked-in' | 'taken-back';
	note: string;
	/** The number of the version into which it was worked. */
	version: number | null;
	byName: string;
	at: Date;
}

/** An objection with its reason. Of a secret decision nobody knows whose it is. */
export interface ObjectionView {
	key: string;
	member: string | null;
	name: string | null;
	sector: Sector | null;
	reason: string;
	answers: ObjectionAnswer[];
	can: { workIn: boolean; takeBack: boolean };
}

/** The objections among ballots, with what became of each. */
export async function objectionsIn(
	ctx: Ctx,
	decisionId: string,
	ballots: readonly Ballot[],
	electors: readonly Elector[]
): Promise<ObjectionView[]> {
	const given = await ctx.tx
		.select({ answer: objectionAnswer, version: rulebookVersion.number })
		.from(objectionAnswer)
		.leftJoin(
			rulebookVersion,
			and(
				eq(rulebookVersion.clusterId, objectionAnswer.clusterId),
				eq(rulebookVersion.id, objectionAnswer.versionId)
			)
		)
		.where(
			and(eq(objectionAnswer.clusterId, ctx.cluster.id), eq(objectionAnswer.decisionId, decisionId))
		)
		.orderBy(asc(objectionAnswer.at));
	const byMember = Map.groupBy(given, ({ answer }) => answer.memberId);
	const elector = new Map(electors.map((one) => [one.member, one]));
	return ballots.flatMap(({ member, sector, choice }, at) => {
		if (choice.kind !== 'objection') return [];
		const who = member === undefined ? undefined : elector.get(member);
		const answers = (member === undefined ? [] : (byMember.get(member) ?? [])).map(
			({ answer: { id, kind, note, byName, at: when }, version }) => ({
				id,
				kind,
				note,
				version,
				byName,
				at: when
			})
		);
		const own = member !== undefined && ctx.actor.kind === 'person' && speaksFor(ctx.actor, member);
		return [
			{
				key: member ?? String(at),
				member: member ?? null,
				name: who?.name ?? null,
				sector: sector ?? null,
				reason: choice.reason,
				answers,
				can: {
					workIn: member !== undefined && mayEdit(stanceOf(ctx)),
					takeBack: own && !answers.some(({ kind }) => kind === 'taken-back')
				}
			}
		];
	});
}
