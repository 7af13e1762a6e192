import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Poll } from '#capabilities/agree/domain/voting/decision.ts';
import {
	consent,
	drawn,
	inSecret,
	majority
} from '#capabilities/agree/domain/voting/poll.test-world.ts';
import { facts, fileOf, fileOfPoll, sha256Of } from '#tests/protocol.ts';
import {
	protocolOf,
	protocolText,
	type Protocol
} from '#capabilities/agree/domain/voting/protocol.ts';
import { openFile } from '../recount/hashes.ts';
import { runKlaster } from '#tests/klaster-process.ts';

const folder = mkdtempSync(join(tmpdir(), 'klaster-recount-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function recounted(file: string | Buffer) {
	const path = join(folder, 'protocol.json');
	writeFileSync(path, file);
	return runKlaster(['recount', path], {});
}

const poll: Poll = drawn(consent, { administration: 'cc', business: 'cor', social: 'cca-' });
const protocol = protocolOf(facts, poll);

test('a right protocol is told in words, exit code 0', async () => {
	const file = fileOf(protocol);
	expect(await recounted(file)).toEqual({
		code: 0,
		err: '',
		out: `Zasady współpracy
Klaster „Nad Rzeką”, opened 2026-11-02T08:00:00.000Z, closed 2026-11-16T18:00:00.000Z
Rule: consent, in each sector; one member one vote; quorum 50%.
Entitled: 8; recused: 1; open ballots: 7.

  all: entitled 8, present 7, consent 5, objection 1, abstain 1, absent 1
  administration: entitled 2, present 2, consent 2, objection 0, abstain 0, absent 0
  business: entitled 2, present 2, consent 1, objection 1, abstain 0, absent 0
  social: entitled 4, present 3, consent 2, objection 0, abstain 1, absent 1

  quorum: 7 >= 4: met
  objections: 1 = 0: not met
  in favour: 5 > 0: met
  objections, administration: 0 = 0: met
  in favour, administration: 2 > 0: met
  objections, business: 1 = 0: not met
  in favour, business: 1 > 0: met
  objections, social: 0 = 0: met
  in favour, social: 2 > 0: met

Stated: failed. Counted again: failed. They are equal.
The file is as it was given out.
Hash as counted, to compare with the cluster’s history: ${sha256Of(protocolText(protocol))}
`
	});
});

const stated = (outcome: 'passed' | 'failed'): Protocol => ({
	...protocol,
	outcome: { ...protocol.outcome, outcome }
});
const signedOff = (sha256: string): Protocol => ({
	...protocol,
	signedOff: [{ role: 'chair', name: 'Chair', at: facts.countedAt, sha256 }]
});

test.each<[string, string, string]>([
	[
		'another result under a right hash',
		fileOf(stated('passed')),
		'They differ first at outcome: stated "passed", counted "failed".'
	],
	[
		'another result',
		fileOf(protocol).replace('"outcome":"failed"', '"outcome":"passed"'),
		'The file is not as it was given out: its hash is wrong.'
	],
	[
		'another spelling',
		JSON.stringify(JSON.parse(fileOf(protocol)), null, '\t'),
		'The file is not as it was given out: its hash is wrong.'
	],
	[
		'another text',
		fileOf({ ...protocol, text: { ...facts.text!, content: 'Nothing.' } }),
		'The text decided on is not the one that its hash names.'
	],
	[
		'a signing off of another protocol',
		fileOf(signedOff(sha256Of('another'))),
		'What Chair signed off is not this protocol.'
	]
])('%s: said, exit code 1', async (_name, file, sentence) => {
	const { code, out } = await recounted(file);
	expect(out).toContain(sentence);
	expect(code).toBe(1);
});

test.each([
	['not JSON', '{', 'The file is not JSON.'],
	['something else', '{}', 'The file is no protocol: it should hold "protocol" and "sha256".'],
	[
		'a protocol of another kind',
		'{"protocol":{},"sha256":""}',
		'This is no protocol of the format klaster.protocol/1: format is not right.'
	],
	[
		'two ballots of one member',
		fileOf({ ...protocol, ballots: [...protocol.ballots, protocol.ballots[0]!] }),
		'"administration-1" cast two ballots.'
	]
])('%s: one sentence, exit code 2', async (_name, file, sentence) => {
	expect(await recounted(file)).toEqual({ code: 2, out: '', err: `${sentence}\n` });
});

test('a file that is not there: one sentence, exit code 2', async () => {
	const path = join(folder, 'nowhere.json');
	expect(await runKlaster(['recount', path], {})).toEqual({
		code: 2,
		out: '',
		err: `The file ${path} is not there.\n`
	});
});

test('secret ballots that stay sealed', async () => {
	const { code, out } = await recounted(fileOfPoll(inSecret(drawn(majority, { social: 'yn--' }))));
	expect(out).toContain('secret ballots: 2 unopened.');
	expect(out).toContain('secret ballots cast: 2 >= 3: not met');
	expect(out).toContain('Stated: void. Counted again: void. They are equal.');
	expect(code).toBe(0);
});

test('a signing off of this very protocol is right', () => {
	const file = fileOf(signedOff(sha256Of(protocolText(protocol))));
	expect(openFile(Buffer.from(file)).changes).toEqual([]);
});

test('no byte changes unnoticed', () => {
	const file = Buffer.from(fileOf(protocol));
	const unnoticed = [...file.keys()].filter((at) => {
		const copy = Buffer.from(file);
		copy[at] = copy[at]! ^ 1;
		try {
			return openFile(copy).changes.length === 0;
		} catch {
			return false;
		}
	});
	expect(unnoticed).toEqual([]);
});
