import { createHash } from 'node:crypto';
import type { Poll } from '#capabilities/agree/domain/voting/decision.ts';
import {
	protocolFile,
	protocolOf,
	protocolText,
	type Facts,
	type Protocol
} from '#capabilities/agree/domain/voting/protocol.ts';

export const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

const content = 'Członkowie spotykają się co kwartał.';

export const facts: Facts = {
	cluster: { name: 'Klaster „Nad Rzeką”' },
	decision: {
		id: '0191f0c0-0000-7000-8000-000000000001',
		title: 'Zasady współpracy',
		question: 'Czy przyjmujemy zasady?',
		kind: 'rules',
		procedure: 'circulation'
	},
	text: { sha256: sha256Of(content), content, version: 3 },
	clauses: [{ key: 'agree.rules.mode', clause: 'decisions', number: 12, version: 2 }],
	openedAt: '2026-11-02T08:00:00.000Z',
	closedAt: '2026-11-16T18:00:00.000Z',
	countedAt: '2026-11-16T18:00:03.000Z',
	previous: sha256Of('the entry before')
};

/** The file that the cluster gives out, with its right hash. */
export const fileOf = (protocol: Protocol): string =>
	protocolFile(protocol, sha256Of(protocolText(protocol)));

export const fileOfPoll = (poll: Poll): string => fileOf(protocolOf(facts, poll));
