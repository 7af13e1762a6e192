import { runJob } from '#platform/server/jobs.ts';
import {
	addStatement,
	agreeJobs,
	closeConsultation,
	giveOpinion,
	openConsultation,
	statementsPage
} from '#capabilities/agree/server/index.ts';
import type { DemoConsultation, DemoStatement } from './opinions.ts';
import type { Company, Player } from './stage.ts';

const signs = { '+': 'agree', '-': 'disagree', '0': 'pass' } as const;

/** When a consultation begins and ends; with `follows` it is the next round of another. */
interface Asked {
	from: number;
	until: number;
	follows?: string;
}

/** Opens a consultation, has its statements added and everybody say what they think; returns its id. */
export async function askOpinions(
	company: Company,
	consultation: DemoConsultation,
	{ from, until, follows }: Asked
): Promise<string> {
	const { play, see, say, coordinator, players, dayOf } = company;
	const { statements } = consultation;
	const { id } = await play(from, coordinator, (ctx) =>
		openConsultation(ctx, {
			title: say(consultation.title),
			question: say(consultation.question),
			statements: statements
				.filter(({ by }) => !by)
				.map(({ text }) => say(text))
				.join('\n'),
			closesOn: dayOf(until),
			linksAllowed: 'on',
			follows
		})
	);
	for (const { text, by } of statements) {
		if (!by) continue;
		const { id: member, actor } = company.player(by);
		await play(from, actor, (ctx) =>
			addStatement(ctx, id, { text: say(text), member, sure: 'on' })
		);
	}
	const asked = (await see(from, coordinator, (ctx) => statementsPage(ctx, id, {})))!.statements;
	const idOf = new Map(asked.map((one) => [one.text, one.id]));
	for (const [at, player] of players.entries())
		await answered(company, player, from + (at + 1) / 4, opinionsOf(at, statements, company, idOf));
	await drawMap(company, id);
	return id;
}

type Opinions = { statement: string; opinion: string }[];

function opinionsOf(
	at: number,
	statements: readonly DemoStatement[],
	{ say }: Company,
	idOf: ReadonlyMap<string, string>
): Opinions {
	return statements.flatMap(({ text, opinions }) => {
		const sign = opinions.replaceAll(' ', '')[at] as keyof typeof signs | '.';
		return sign === '.' ? [] : [{ statement: idOf.get(say(text))!, opinion: signs[sign] }];
	});
}

const answered = ({ playAll }: Company, { id, actor }: Player, day: number, opinions: Opinions) =>
	playAll(
		day,
		actor,
		opinions.map((one) => (ctx) => giveOpinion(ctx, { member: id, ...one }))
	);

/** Ends a consultation on a day and draws its map for the last time. */
export async function endConsultation(company: Company, id: string, day: number): Promise<void> {
	await company.play(day, company.coordinator, (ctx) => closeConsultation(ctx, id));
	await drawMap(company, id);
}

const drawMap = ({ clusterId, origin }: Company, consultationId: string) =>
	runJob(
		agreeJobs['agree.opinion-map']!,
		{ clusterId, consultationId } as { clusterId: string },
		origin
	);
