import type { IncomingMessage } from 'node:http';
import { expect, test } from 'vitest';
import { headers, stampOrigin, type Trust } from './request-origin.ts';

const direct: Trust = { origin: undefined, proxies: 0 };
const behindOne: Trust = { origin: undefined, proxies: 1 };
const forwarded = {
	host: '127.0.0.1:3000',
	'x-forwarded-proto': 'https',
	'x-forwarded-host': 'klaster.example',
	'x-forwarded-for': '203.0.113.9'
};

function stamped(given: Record<string, string>, trust: Trust) {
	const request = { headers: { ...given }, socket: { remoteAddress: '192.0.2.7' } };
	stampOrigin(request as unknown as IncomingMessage, trust);
	const now: Record<string, string> = request.headers;
	return [now[headers.protocol], now[headers.host], now[headers.address]].join(' ');
}

test.each<[string, Record<string, string>, Trust, string]>([
	['localhost', { host: 'localhost:3000' }, direct, 'http localhost:3000 192.0.2.7'],
	['a LAN address', { host: '10.0.0.5:3000' }, direct, 'http 10.0.0.5:3000 192.0.2.7'],
	['a stranger who forwards', forwarded, direct, 'http 127.0.0.1:3000 192.0.2.7'],
	['one proxy of ours', forwarded, behindOne, 'https klaster.example 203.0.113.9'],
	[
		'what a client invents before our proxy',
		{ ...forwarded, 'x-forwarded-for': '198.51.100.1, 203.0.113.9' },
		behindOne,
		'https klaster.example 203.0.113.9'
	],
	[
		'a configured address',
		{ host: 'other.example' },
		{ origin: 'https://klaster.example', proxies: 0 },
		'https klaster.example 192.0.2.7'
	],
	[
		'our own headers from a client',
		{
			host: 'localhost',
			[headers.protocol]: 'https',
			[headers.host]: 'evil',
			[headers.address]: '::1'
		},
		direct,
		'http localhost 192.0.2.7'
	],
	[
		'a protocol that is none',
		{ ...forwarded, 'x-forwarded-proto': 'javascript' },
		behindOne,
		'http klaster.example 203.0.113.9'
	]
])('%s', (_name, given, trust, expected) => {
	expect(stamped(given, trust)).toBe(expected);
});
