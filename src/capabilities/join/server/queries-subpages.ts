import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { mayAppeal } from '../domain/appeal.ts';
import { declarationText } from './declaration-text.ts';
import { leavesOn } from './leave.ts';
import { lastExclusion } from './queries-appeals.ts';
import { applications } from './queries-applications.ts';
import { lastSignature, memberPage, memberView } from './queries-member-page.ts';
import { formerPeopleOf, peopleOf } from './queries-people.ts';
import { rulesNow, today } from './rules.ts';

/** The public form: what this cluster's procedure lets an applicant say. */
export const applicationFormOf = (ctx: Ctx) => {
	const { resolutionFor, decides } = rulesNow(ctx);
	return { resolutionFor: resolutionFor.value, decides: decides.value };
};

/** Applications for the coordinator; null for anybody else. */
export const applicationList = async (ctx: Ctx) =>
	isCoordinator(ctx.actor) ? { applications: await applications(ctx) } : null;

/** The record's form, for those who may edit it. */
export async function editPage(ctx: Ctx, id: string) {
	const view = await memberView(ctx, id);
	return view?.can.edit ? view : null;
}

/** Who speaks and spoke for a member, for those who may name them. */
export async function peoplePage(ctx: Ctx, id: string) {
	const view = await memberView(ctx, id);
	if (!view?.can.namePeople) return null;
	return { ...view, people: await peopleOf(ctx, id), former: await formerPeopleOf(ctx, id) };
}

/** The declaration to sign, or as it was signed; for the member's people and coordinators. */
export async function declarationPage(ctx: Ctx, id: string) {
	const view = await memberView(ctx, id);
	if (!view?.can.seeInside) return null;
	const signature = await lastSignature(ctx, id);
	return { ...view, signature, declaration: declarationText(ctx, view.member) };
}

/** The farewell, for those who may give notice. */
export async function leavePage(ctx: Ctx, id: string) {
	const view = await memberView(ctx, id);
	if (!view?.can.leave) return null;
	const on = leavesOn(ctx, view.member);
	return { ...view, later: on > today(ctx) ? on : null };
}

/** Suspension, exclusion and appeal, for the member's people and coordinators. */
export async function standingPage(ctx: Ctx, id: string) {
	const page = await memberPage(ctx, id);
	if (!page?.can.seeInside) return null;
	const exclusion = page.member.standing === 'excluded' ? await lastExclusion(ctx, id) : null;
	const mayAppealNow =
		page.can.appeal &&
		exclusion !== null &&
		mayAppeal({ ...exclusion, appealed: exclusion.appeal !== null }, today(ctx)).ok;
	return { ...page, exclusion, mayAppealNow };
}
