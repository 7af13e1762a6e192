import {
	castBallot,
	commentOnClause,
	openDecision,
	proposeAmendment
} from '#capabilities/agree/server/index.ts';
import { askOpinions, endConsultation } from './ask-opinions.ts';
import { decideOnRules } from './decide-rulebook.ts';
import { draftShared, foundRules, newest, rewordTogether } from './draft-rulebook.ts';
import { firstRound, openQuestion, secondRound } from './opinions.ts';
import { openAmendment, openDecision as van } from './rulebook.ts';
import { signRules } from './sign-rulebook.ts';
import type { Company } from './stage.ts';

/** Eight weeks: from the template to a rulebook in force, and what has begun since. */
export async function agreeOnRules(company: Company): Promise<void> {
	await foundRules(company, -56);
	const first = await askOpinions(company, firstRound, { from: -55, until: -48 });
	await endConsultation(company, first, -49);
	await draftShared(company, first, -49);
	const second = await askOpinions(company, secondRound, {
		from: -47,
		until: -41,
		follows: first
	});
	await endConsultation(company, second, -42);
	await rewordTogether(company, -42);
	const passed = await decideOnRules(company, -36);
	await signRules(company, passed, -15);
	await askOpinions(company, openQuestion, { from: -5, until: 12 });
	await proposeLongerRings(company, -1);
	await openVan(company, -1);
}

async function proposeLongerRings(company: Company, day: number): Promise<void> {
	const { play, say, player } = company;
	const { by, clause, title, reason, parameters, comment } = openAmendment;
	await play(day, player(by).actor, (ctx) =>
		proposeAmendment(ctx, {
			title: say(title),
			reason: say(reason),
			changes: [{ kind: 'edit', clause, parameters }]
		})
	);
	const version = (await newest(company, day)).id;
	await play(day, player(comment.by).actor, (ctx) =>
		commentOnClause(ctx, clause, { version, body: say(comment.body) })
	);
}

async function openVan({ play, say, player, coordinator, dayOf }: Company, day: number) {
	const id = await play(day, coordinator, (ctx) =>
		openDecision(ctx, {
			title: say(van.title),
			question: say(van.question),
			text: say(van.text),
			kind: 'money',
			closesAt: `${dayOf(day + 9)}T18:00`
		})
	);
	for (const [key, choice] of Object.entries(van.votes)) {
		const { id: memberId, actor } = player(key);
		await play(day, actor, (ctx) => castBallot(ctx, { decisionId: id, memberId, choice }));
	}
}
