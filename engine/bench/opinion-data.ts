import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { OpinionInput } from '../src/opinion/index.ts';
import { benchData } from './report.ts';

type Row = Record<string, string>;

/** Voices of participants on statements, before they are told apart by vote. */
export type Ballot = { participant: string; statement: string; vote: number };

const folder = `${benchData}/polis`;

function text(path: string): string {
	return gunzipSync(readFileSync(`${folder}/${path}.gz`)).toString();
}

function json<T>(path: string): T {
	return JSON.parse(text(path)) as T;
}

/** Rows of a CSV file with quoted cells, by the names in its first line. */
function csv(path: string): Row[] {
	const cells = [...text(path).matchAll(/(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r?\n|$)/g)];
	const lines: string[][] = [[]];
	for (const [, quoted, plain, end] of cells) {
		lines.at(-1)!.push(quoted?.replaceAll('""', '"') ?? plain!);
		if (end !== ',') lines.push([]);
	}
	const [head, ...rows] = lines.filter((line) => line.length > 1);
	return rows.map((row) => Object.fromEntries(head!.map((name, at) => [name, row[at]!])));
}

/** The input form of ballots of 1 (agree), −1 (disagree) and 0 (pass); the last vote counts. */
function participantsOf(ballots: readonly Ballot[]): OpinionInput['participants'] {
	const byParticipant = new Map<string, Map<string, number>>();
	for (const { participant, statement, vote } of ballots) {
		const own = byParticipant.get(participant) ?? new Map<string, number>();
		byParticipant.set(participant, own.set(statement, vote));
	}
	return [...byParticipant].map(([id, votes]) => {
		const where = (wanted: number) => [...votes].filter(([, vote]) => vote === wanted);
		const ids = (wanted: number) => where(wanted).map(([statement]) => statement);
		return { id, agree: ids(1), disagree: ids(-1), pass: ids(0) };
	});
}

/** A public conversation: its votes, its published groups and consensus, by id. */
export function conversation(name: string) {
	const rows = csv(`${name}/participants-votes.csv`);
	const comments = csv(`${name}/comments.csv`);
	const columns = Object.keys(rows[0]!).filter((name) => /^\d+$/.test(name));
	const ballots = rows.flatMap((row) =>
		columns
			.filter((statement) => row[statement] !== '')
			.map((statement) => ({
				participant: row.participant!,
				statement,
				vote: Number(row[statement])
			}))
	);
	const commentOf = new Map(comments.map((comment) => [comment['comment-id']!, comment]));
	const participants = participantsOf(ballots);
	const statements = columns.map((id) => ({
		id,
		hidden: commentOf.get(id)?.moderated === '-1',
		meta: commentOf.get(id)?.['is-meta'] === 'true'
	}));
	const group = new Map(
		rows
			.filter((row) => row['group-id'] !== '')
			.map((row) => [row.participant!, Number(row['group-id'])])
	);
	const consensus = new Map(
		comments.map((comment) => [comment['comment-id']!, Number(comment['group-informed-consensus'])])
	);
	return { input: { participants, statements }, group, consensus };
}

type Published = Record<string, number>;

/** What a Polis server published for a conversation; in its sign −1 is agree. */
export interface PublishedMathematics {
	tids: number[];
	'mod-out': number[];
	'meta-tids': number[];
	'user-vote-counts': Published;
	pca: {
		center: number[];
		comps: [number[], number[]];
		'comment-projection': [number[], number[]];
		'comment-extremity': number[];
	};
	'base-clusters': { id: number[]; members: number[][]; x: number[]; y: number[] };
	'group-clusters': { id: number; members: number[]; center: [number, number] }[];
	'votes-base': Record<string, Record<'A' | 'D' | 'S', number[]>>;
	'group-votes': Record<string, { votes: Record<string, { A: number; D: number; S: number }> }>;
	'group-aware-consensus': Published;
	'comment-priorities': Published;
	repness: Record<string, Record<string, number | string | boolean>[]>;
	consensus: Record<'agree' | 'disagree', Record<string, number>[]>;
}

/** A conversation with everything that was published for it. */
export function fixture(name: string) {
	const published = json<PublishedMathematics>(`fixtures/${name}/math-pca2.json`);
	const votes = json<
		{ participant_id: number; statement_id: number; vote: number; modified: number }[]
	>(`fixtures/${name}/votes.json`);
	const known = new Set(published.tids);
	const ballots = votes
		.filter((vote) => known.has(vote.statement_id))
		.sort((one, other) => one.modified - other.modified)
		.map((vote) => ({
			participant: String(vote.participant_id),
			statement: String(vote.statement_id),
			vote: vote.vote
		}));
	const statements = published.tids.map((tid) => ({
		id: String(tid),
		hidden: published['mod-out'].includes(tid),
		meta: published['meta-tids'].includes(tid)
	}));
	return { published, input: { participants: participantsOf(ballots), statements } };
}
