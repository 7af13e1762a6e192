import { and, desc, eq, isNull, sql } from 'drizzle-orm';
import { createTransport } from 'nodemailer';
import { newId } from '../domain/id.ts';
import type { Ctx } from './context.ts';
import { addJob, type ClusterJobs } from './jobs.ts';
import { mail } from './tables.ts';

export interface Letter {
	to: string;
	toName?: string | undefined;
	subject: string;
	/** Plain text; links stand on lines of their own. */
	body: string;
	/** The same key is written once for ever: a reminder that a job repeats is not sent twice. */
	onceKey?: string;
}

/** Puts a letter into the cluster's outbox, in the transaction; it leaves after the commit. */
export async function sendMail(ctx: Ctx, letter: Letter): Promise<void> {
	const id = newId(ctx.clock.now().getTime());
	const written = await ctx.tx
		.insert(mail)
		.values({
			clusterId: ctx.cluster.id,
			id,
			toAddress: letter.to,
			toName: letter.toName ?? null,
			subject: letter.subject,
			body: letter.body,
			onceKey: letter.onceKey ?? null,
			createdAt: ctx.clock.now()
		})
		.onConflictDoNothing()
		.returning({ id: mail.id });
	if (written.length > 0) await addJob(ctx, 'mail.deliver', { mailId: id });
}

/** The outbox, newest first. */
export const outbox = (ctx: Pick<Ctx, 'tx' | 'cluster'>, limit = 100) =>
	ctx.tx
		.select()
		.from(mail)
		.where(eq(mail.clusterId, ctx.cluster.id))
		.orderBy(desc(mail.createdAt))
		.limit(limit);

/** How letters leave: an SMTP server, or not at all (they stay readable in the outbox). */
export interface Post {
	smtpUrl?: string | undefined;
	from: string;
}

/** The job that hands letters to the mail server. A failure is kept on the letter and tried again. */
export function mailJobs(post: Post): ClusterJobs {
	if (!post.smtpUrl) return { 'mail.deliver': async () => {} };
	const transport = createTransport(post.smtpUrl, { from: post.from });
	return {
		'mail.deliver': async ({ mailId }: { mailId: string; clusterId: string }, { step }) => {
			const letter = await step((ctx) => unsent(ctx, mailId));
			if (!letter) return;
			try {
				await transport.sendMail({
					to: letter.toName ? { name: letter.toName, address: letter.toAddress } : letter.toAddress,
					subject: letter.subject,
					text: letter.body,
					messageId: `<${letter.id}@${new URL(`mailto:${post.from}`).pathname.split('@')[1] ?? 'klaster'}>`
				});
				await step((ctx) => settle(ctx, mailId, null));
			} catch (error) {
				await step((ctx) => settle(ctx, mailId, (error as Error).message));
				throw error;
			}
		}
	};
}

async function unsent(ctx: Ctx, mailId: string) {
	// The demo writes to nobody outside.
	if (ctx.cluster.demo) return undefined;
	const [letter] = await ctx.tx
		.select()
		.from(mail)
		.where(and(eq(mail.clusterId, ctx.cluster.id), eq(mail.id, mailId), isNull(mail.sentAt)));
	return letter;
}

async function settle(ctx: Ctx, mailId: string, error: string | null): Promise<void> {
	await ctx.tx
		.update(mail)
		.set({
			sentAt: error === null ? ctx.clock.now() : null,
			error,
			attempts: sql`${mail.attempts} + 1`
		})
		.where(and(eq(mail.clusterId, ctx.cluster.id), eq(mail.id, mailId)));
}
