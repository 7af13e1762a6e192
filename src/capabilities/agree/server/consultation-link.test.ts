import { expect, test } from 'vitest';
import { outbox } from '#platform/server/mail.ts';
import { newId } from '#platform/domain/id.ts';
import { ownerRows } from '#platform/server/db.ts';
import { runJob } from '#platform/server/jobs.ts';
import { useDatabase } from '#tests/database.ts';
import { visitor } from '#tests/world.ts';
import { closeConsultation } from './consultation-close.ts';
import { inviteToConsultation, INVITE_TASK } from './consultation-invite.ts';
import { consultationJobs } from './consultation-jobs.ts';
import { giveLink, revokeLink } from './consultation-link.ts';
import { linksPage } from './consultation-links-page.ts';
import { linkVotePage } from './consultation-vote-page.ts';
import { giveOpinionByLink } from './opinion-give.ts';
import { asked, opinionWorld, says, type OpinionWorld } from './opinion.test-world.ts';
import { addStatementByLink } from './statement-add.ts';

useDatabase();

const notFound = { ok: false, error: { code: 'not-found' } };

async function linkFor(here: OpinionWorld, id: string, member: string): Promise<string> {
	const given = await here.as(here.coordinator, (ctx) => giveLink(ctx, id, { member }));
	if (!given.ok) throw new Error(given.error.code);
	return given.value.address.split('/').at(-1)!;
}

test('whoever has the link speaks for its member, without an account', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['Pierwsze'], { linksAllowed: 'on' });
	const member = here.voters[0]!.id;
	const token = await linkFor(here, id, member);
	const page = await here.as(visitor, (ctx) => linkVotePage(ctx, token, {}));
	expect(page).toMatchObject({ asked: { text: 'Pierwsze' }, member: { name: 'Organizacja 1' } });
	const statement = statements[0]!.id;
	const vote = (with_: string, given = statement) =>
		here.as(visitor, (ctx) =>
			giveOpinionByLink(ctx, with_, { statement: given, opinion: 'agree', member: 'whatever' })
		);
	expect(await vote(token)).toEqual({ ok: true });
	expect(await vote('guessed')).toEqual(notFound);
	const other = await asked(here, ['Gdzie indziej']);
	expect(await vote(token, other.statements[0]!.id)).toEqual(notFound);
	const added = await here.as(visitor, (ctx) =>
		addStatementByLink(ctx, token, { text: 'Zebrania są jawne' })
	);
	expect(added).toMatchObject({ value: { kind: 'added' } });
	const votes = await ownerRows('select member_id, value from opinion_vote');
	expect(votes).toContainEqual({ member_id: member, value: 1 });
	const [link] = await ownerRows<{ token_sha256: string }>('select * from consultation_link');
	expect(JSON.stringify(link)).not.toContain(token);
});

test('revoked, replaced, of a member that left, or of a consultation that is over, it takes nothing', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['Pierwsze'], { linksAllowed: 'on' });
	const [first, second, third] = here.voters.map((voter) => voter.id);
	const vote = (token: string) =>
		here.as(visitor, (ctx) =>
			giveOpinionByLink(ctx, token, { statement: statements[0]!.id, opinion: 'agree' })
		);
	const old = await linkFor(here, id, first!);
	const fresh = await linkFor(here, id, first!);
	expect(await vote(old)).toEqual(notFound);
	expect(await vote(fresh)).toEqual({ ok: true });
	const revoked = await here.as(here.voters[0]!.actor, (ctx) =>
		revokeLink(ctx, id, { member: first })
	);
	expect(revoked).toEqual({ ok: true });
	expect(await vote(fresh)).toEqual(notFound);
	const left = await linkFor(here, id, second!);
	await ownerRows(`update member set standing = 'left' where id = $1`, [second]);
	expect(await vote(left)).toEqual(notFound);
	const last = await linkFor(here, id, third!);
	await here.as(here.coordinator, (ctx) => closeConsultation(ctx, id));
	expect(await vote(last)).toMatchObject({ error: { fields: { '': 'consultation-closed' } } });
	const page = await here.as(visitor, (ctx) => linkVotePage(ctx, last, {}));
	expect(page).toMatchObject({ asked: null, consultation: { open: false } });
});

test('links only where they are allowed, by the coordinator or the member’s own people', async () => {
	const here = await opinionWorld();
	const without = await asked(here, ['Pierwsze']);
	const { id } = await asked(here, ['Pierwsze'], { linksAllowed: 'on' });
	const [voter, other] = here.voters;
	const give = (actor: typeof visitor, consultation: string) =>
		here.as(actor, (ctx) => giveLink(ctx, consultation, { member: voter!.id }));
	expect(await give(here.coordinator, without.id)).toEqual(notFound);
	expect(await give(other!.actor, id)).toEqual(notFound);
	expect(await give(visitor, id)).toEqual(notFound);
	const both = await Promise.all([give(voter!.actor, id), give(here.coordinator, id)]);
	expect(both.map(({ ok }) => ok)).toEqual([true, true]);
	const seen = await here.as(here.coordinator, (ctx) => linksPage(ctx, id));
	expect(seen?.members.map(({ link }) => link !== null)).toEqual([true, false, false]);
	const own = await here.as(other!.actor, (ctx) => linksPage(ctx, id));
	expect(own?.members.map((one) => one.id)).toEqual([other!.id]);
	expect(await here.as(here.coordinator, (ctx) => linksPage(ctx, without.id))).toBeNull();
});

test('an invitation goes once a day to who has given no opinion, with the link', async () => {
	const here = await opinionWorld();
	const { id, statements } = await asked(here, ['Pierwsze'], { linksAllowed: 'on' });
	for (const [at, { id: member }] of here.voters.entries())
		await ownerRows(
			`insert into delegate (cluster_id, id, member_id, role, name, email, since) values ($1, $2, $3, 'delegate', $4, $5, now())`,
			[here.cluster.id, newId(), member, `Delegat ${at}`, `d${at}@example.org`]
		);
	await says(here, here.voters[0]!, statements[0]!.id, 'agree');
	const invite = () => here.as(here.coordinator, (ctx) => inviteToConsultation(ctx, id));
	const write = () =>
		runJob(
			consultationJobs[INVITE_TASK]!,
			{ clusterId: here.cluster.id, consultationId: id } as { clusterId: string },
			'http://localhost:3000'
		);
	expect(await invite()).toEqual({ ok: true });
	await write();
	await write();
	const letters = await here.as(here.coordinator, (ctx) => outbox(ctx));
	expect(letters.map(({ toAddress }) => toAddress).sort()).toEqual([
		'd1@example.org',
		'd2@example.org'
	]);
	const token = /\/opinion\/(\S+)/.exec(letters[0]!.body)![1]!;
	expect(await here.as(visitor, (ctx) => linkVotePage(ctx, token, {}))).not.toBeNull();
	expect(await here.as(here.voters[0]!.actor, (ctx) => inviteToConsultation(ctx, id))).toEqual(
		notFound
	);
});
