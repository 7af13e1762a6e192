import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { consent, drawn, inSecret, majority, anyPoll } from './poll.test-world.ts';
import { facts, fileOf, fileOfPoll } from '#tests/protocol.ts';
import { protocolOf } from './protocol.ts';
import { mayBeSecret } from './secrecy.ts';

const folder = mkdtempSync(join(tmpdir(), 'klaster-protocol-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The very script of docs/protocol.md, run by Node on these files; one answer each. */
function checked(files: readonly (string | Buffer)[]): string[] {
	const script = /```js\n([\s\S]+?)```/.exec(readFileSync('docs/protocol.md', 'utf8'))![1]!;
	writeFileSync(join(folder, 'check.mjs'), script);
	const paths = files.map((file, at) => {
		writeFileSync(join(folder, `${at}.json`), file);
		return `${at}.json`;
	});
	const printed = execFileSync(process.execPath, ['check.mjs', ...paths], { cwd: folder });
	return printed.toString().trimEnd().split('\n');
}

const words = { administration: 'cc', business: 'ca-', social: 'ccr' };

test('the script in the docs counts as Klaster does', () => {
	const polls = fc
		.sample(anyPoll, { numRuns: 1000, seed: 1 })
		.flatMap((poll) => (mayBeSecret(poll.rule, poll.electors) ? [poll, inSecret(poll)] : [poll]));
	const protocols = polls.map((poll) => protocolOf(facts, poll));
	expect(checked(protocols.map(fileOf))).toEqual(
		protocols.map(({ outcome }) => `right: ${outcome.outcome}`)
	);
	expect(new Set(protocols.map(({ outcome }) => outcome.outcome)).size).toBe(3);
});

test('the script notices any changed byte', () => {
	const file = Buffer.from(fileOfPoll(drawn(consent, words)));
	const changed = [...file.keys()].map((at) => {
		const copy = Buffer.from(file);
		// Another letter, another digit: what somebody would write who wants another result.
		copy[at] = copy[at]! ^ 1;
		return copy;
	});
	const answers = checked([file, ...changed, file.subarray(1), Buffer.concat([file, file])]);
	expect(answers[0]).toBe('right: passed');
	expect(new Set(answers.slice(1))).toEqual(new Set(['changed']));
	expect(answers.length).toBe(file.length + 3);
});

test('the script notices a wrong result under a right hash', () => {
	const protocol = protocolOf(facts, drawn(majority, { social: 'yyn' }));
	const [ballot] = protocol.ballots;
	expect(
		checked([
			fileOf({ ...protocol, outcome: { ...protocol.outcome, outcome: 'failed' } }),
			fileOf({ ...protocol, ballots: [...protocol.ballots, ballot!] }),
			fileOf({ ...protocol, sealed: [{ cast: 3 }] })
		])
	).toEqual(['wrong: passed', 'wrong: somebody voted twice', 'wrong: enough ballots']);
});
