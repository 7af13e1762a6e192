import {
	answerObjection,
	castBallot,
	closeDecision,
	openDecision,
	proposeAmendment,
	protocolFor,
	reopenAs,
	signOffProtocol
} from '#capabilities/agree/server/index.ts';
import { accepted, clauseOf, newest } from './draft-rulebook.ts';
import { decision } from './rulebook.ts';
import type { Company, Player } from './stage.ts';

/** Days that a decision is open: the notice that the rules ask for, and the rest of the last day. */
const DAYS_OPEN = 8;

/** Fails by one objection, which is worked into the text, and passes; returns the id of the decision that passed. */
export async function decideOnRules(company: Company, day: number): Promise<string> {
	const failed = await decided(company, day, null);
	await workIn(company, failed, day + DAYS_OPEN + 2);
	return decided(company, day + DAYS_OPEN + 3, failed);
}

/** A decision from opening to protocol; `supersedes` the one before, which did not pass. */
async function decided(company: Company, day: number, supersedes: string | null): Promise<string> {
	const { play, say, coordinator, players, dayOf } = company;
	const version = await newest(company, day);
	const fields = {
		title: say(decision.title),
		question: say(decision.question),
		kind: 'rules',
		version: version.id,
		closesAt: `${dayOf(day + DAYS_OPEN)}T18:00`
	};
	const id = await play(day, coordinator, (ctx) =>
		supersedes ? reopenAs(ctx, { ...fields, supersedes }) : openDecision(ctx, fields)
	);
	for (const [at, player] of players.entries())
		await voted(company, id, player, day + (at + 1) / 3, supersedes !== null);
	await play(day + DAYS_OPEN + 1, coordinator, (ctx) => closeDecision(ctx, id));
	await signOff(company, id, day + DAYS_OPEN + 1);
	return id;
}

async function voted(
	{ play, say }: Company,
	decisionId: string,
	{ id: memberId, key, actor }: Player,
	day: number,
	again: boolean
): Promise<void> {
	const { objection, abstains, absent } = decision;
	if (again && key === absent) return;
	const objects = !again && key === objection.by;
	const choice = objects ? 'objection' : again && key === abstains ? 'abstain' : 'consent';
	const reason = objects ? say(objection.reason) : '';
	await play(day, actor, (ctx) => castBallot(ctx, { decisionId, memberId, choice, reason }));
}

/** The objection becomes an amendment, the amendment a version. */
async function workIn(company: Company, decisionId: string, day: number): Promise<void> {
	const { play, say, coordinator } = company;
	const { id: memberId } = company.player(decision.objection.by);
	const { title, clauseTitle, adds, note } = decision.workedIn;
	const clause = clauseOf(await newest(company, day), ({ origin }) => origin?.kind === 'statement');
	const { id } = await play(day, coordinator, (ctx) =>
		proposeAmendment(ctx, {
			title: say(title),
			reason: say(note),
			origin: { kind: 'objection', decision: decisionId, member: memberId },
			changes: [
				{
					kind: 'edit',
					clause: clause.id,
					title: say(clauseTitle),
					body: clause.body + say(adds)
				}
			]
		})
	);
	await accepted(company, id, day);
	const version = (await newest(company, day)).id;
	await play(day, coordinator, (ctx) =>
		answerObjection(ctx, { decisionId, memberId, kind: 'worked-in', version, note: say(note) })
	);
}

/** The coordinator chairs, the Castle's delegate takes the minutes. */
async function signOff(company: Company, decisionId: string, day: number): Promise<void> {
	const { play, see, coordinator } = company;
	const { sha256 } = (await see(day, coordinator, (ctx) => protocolFor(ctx, decisionId)))!;
	const as = (role: string) => ({ decisionId, role, sha256 });
	await play(day, coordinator, (ctx) => signOffProtocol(ctx, as('chair')));
	await play(day, company.player('castle').actor, (ctx) =>
		signOffProtocol(ctx, as('minute-taker'))
	);
}
