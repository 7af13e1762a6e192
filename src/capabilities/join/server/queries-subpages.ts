import { dayIn } from '#platform/domain/clock.ts';
import { isCoordinator, type Ctx } from '#platform/server/context.ts';
import { admission } from '../domain/admission.ts';
import { mayAppeal } from '../domain/appeal.ts';
import { sectors } from '../domain/sector.ts';
import { joinSettingsOf } from '../domain/settings.ts';
import { declarationText } from './declaration-text.ts';
import { lastExclusion } from './queries-appeals.ts';
import { applications } from './queries-applications.ts';
import { lastSignature, memberPage, memberView } from './queries-member-page.ts';
import { formerPeopleOf, peopleOf } from './queries-people.ts';

/** The public form: what this cluster's procedure lets an applicant say. */
export const applicationFormOf = (ctx: Ctx) => {
	const procedure = admission(joinSettingsOf(ctx.cluster.settings));
	return { resolutionFor: sectors.filter((sector) => procedure.mayNeedResolution(sector)) };
};

/** Applications for the coordinator; null for anybody else. */
export const applicationList = async (ctx: Ctx) =>
	isCoordinator(ctx.actor) ? { applications: await applications(ctx) } : null;

/** One application for the coordinator with what it lacks; null for anybody else. */
export async function applicationPage(ctx: Ctx, id: string) {
	if (!isCoordinator(ctx.actor)) return null;
	const page = await memberPage(ctx, id);
	if (!page) return null;
	const missing = admission(joinSettingsOf(ctx.cluster.settings)).missing(page.member);
	return { ...page, missing };
}

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
	return view?.can.leave ? view : null;
}

/** Suspension, exclusion and appeal, for the member's people and coordinators. */
export async function standingPage(ctx: Ctx, id: string) {
	const page = await memberPage(ctx, id);
	if (!page?.can.seeInside) return null;
	const exclusion = page.member.standing === 'excluded' ? await lastExclusion(ctx, id) : null;
	const today = dayIn(ctx.cluster.timeZone, ctx.clock.now());
	const { appealDays } = joinSettingsOf(ctx.cluster.settings);
	const mayAppealNow =
		page.can.appeal &&
		exclusion !== null &&
		mayAppeal({ ...exclusion, appealed: exclusion.appeal !== null }, today).ok;
	return { ...page, exclusion, mayAppealNow, appealDays };
}
