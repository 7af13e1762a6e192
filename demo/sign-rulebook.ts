import {
	closeSigning,
	openSigning,
	publishRulebook,
	signingPage,
	signRulebook
} from '#capabilities/agree/server/index.ts';
import { members } from './members.ts';
import { authority, unsigned } from './rulebook.ts';
import type { Company, Player } from './stage.ts';

const DAYS_TO_SIGN = 8;

/** Everybody but one signs what a decision has passed; the day after the last it is in force and published. */
export async function signRules(company: Company, decision: string, day: number): Promise<void> {
	const { play, see, coordinator, players, dayOf } = company;
	const last = day + DAYS_TO_SIGN;
	const { id } = await play(day, coordinator, (ctx) =>
		openSigning(ctx, {
			decision,
			replyBy: dayOf(last),
			inForceOn: dayOf(last + 1),
			reviewOn: dayOf(last + 366)
		})
	);
	const { sha256 } = (await see(day, coordinator, (ctx) => signingPage(ctx, id)))!.signing;
	const signing = players.filter(({ key }) => key !== unsigned);
	for (const [at, player] of signing.entries())
		await signed(company, player, { signing: id, sha256, day: day + (at + 1) / 2 });
	await play(last + 1, coordinator, (ctx) => closeSigning(ctx, id));
	await play(last + 1, coordinator, publishRulebook);
}

async function signed(
	{ play, say }: Company,
	{ id, key, actor }: Player,
	{ signing, sha256, day }: { signing: string; sha256: string; day: number }
): Promise<void> {
	const { sector, delegate } = members.find((one) => one.key === key)!;
	const official = sector === 'administration';
	await play(day, actor, (ctx) =>
		signRulebook(ctx, signing, {
			member: id,
			name: say(delegate),
			role: say(delegate),
			authorityKind: official ? 'attorney' : 'register',
			authority: say(official ? authority.public : authority.own),
			agreed: 'on',
			sha256
		})
	);
}
