import { createHash } from 'node:crypto';
import {
	protocolText,
	readProtocol,
	type Protocol
} from '#capabilities/agree/domain/voting/protocol.ts';
import { Failure } from '../failure.ts';

/** A protocol's file as it was opened: what it holds, and what of it is not as it was given out. */
export interface OpenedFile {
	protocol: Protocol;
	/** The hash of the protocol as it was counted, before anybody signed it off: the history names it. */
	counted: string;
	/** One sentence for each thing that was changed. */
	changes: string[];
}

const framed = /^\{"protocol":(.*),"sha256":"([0-9a-f]{64})"\}$/s;

/**
 * Opens a protocol's file (docs/protocol.md) and checks every hash in it.
 * @throws Failure (2) when it is no such file, PollError when what it holds is no protocol
 */
export function openFile(bytes: Buffer): OpenedFile {
	// One character a byte, so that no byte can change without its being seen.
	const [, raw, stated] = framed.exec(bytes.toString('latin1')) ?? [];
	const whole =
		raw === undefined
			? parse(bytes)
			: { protocol: parse(Buffer.from(raw, 'latin1')), sha256: stated };
	if (!isFile(whole))
		throw new Failure('The file is no protocol: it should hold "protocol" and "sha256".', 2);
	const protocol = readProtocol(whole.protocol);
	const body = raw === undefined ? '' : Buffer.from(raw, 'latin1').toString();
	const counted = sha256Of(protocolText({ ...protocol, signedOff: [] }));
	const asGiven = sha256Of(body) === stated && protocolText(protocol) === body;
	return {
		protocol,
		counted,
		changes: [
			...(asGiven ? [] : ['The file is not as it was given out: its hash is wrong.']),
			...changedInside(protocol, counted)
		]
	};
}

function changedInside({ text, signedOff }: Protocol, counted: string): string[] {
	return [
		...(text && sha256Of(text.content) !== text.sha256
			? ['The text decided on is not the one that its hash names.']
			: []),
		...signedOff
			.filter(({ sha256 }) => sha256 !== counted)
			.map(({ name }) => `What ${name} signed off is not this protocol.`)
	];
}

const sha256Of = (text: string): string => createHash('sha256').update(text).digest('hex');

function parse(bytes: Buffer): unknown {
	try {
		return JSON.parse(bytes.toString());
	} catch {
		throw new Failure('The file is not JSON.', 2);
	}
}

const isFile = (value: unknown): value is { protocol: unknown; sha256: string } =>
	typeof value === 'object' &&
	value !== null &&
	'protocol' in value &&
	'sha256' in value &&
	typeof value.sha256 === 'string';
