import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { solveExchange } from '../src/exchange/index.ts';
import type { ExchangeInput, ExchangeResult } from '../src/exchange/index.ts';
import { cycleModels, tradeModel } from './exchange-models.ts';
import { saidmanPool } from './exchange-pools.ts';
import { readWantList, readWmd } from './exchange-readers.ts';
import { solveWithCbc } from './exchange-reference.ts';
import type { ReferenceProgram } from './exchange-reference.ts';
import { bench, benchCase, benchData } from './report.ts';
import type { Outcome } from './report.ts';

const now = () => performance.now();
const folder = `${benchData}/exchange`;

function kidney(file: string, maxCycle: number, known: number) {
	return benchCase({
		instance: `PrefLib ${file}, cycles up to ${maxCycle}`,
		known: String(known),
		prepare: (): ExchangeInput => ({
			...readWmd(readFileSync(`${folder}/kidney/preflib36-${file}.wmd`, 'utf8')),
			maxCycle,
			maxChain: 0
		}),
		solve: (input) => besideCbc(input, cycleModels, known)
	});
}

function trade(file: string, known: number, limits: boolean) {
	return benchCase({
		instance: `${file}${limits ? '' : ', limits left out'}`,
		known: String(known),
		prepare: (): ExchangeInput => {
			const packed = readFileSync(`${folder}/mathtrade/${file}.txt.gz`);
			const input = readWantList(gunzipSync(packed).toString());
			return limits ? input : { ...input, limits: [] };
		},
		solve: (input) => besideCbc(input, (all) => [tradeModel(all)], known)
	});
}

/** Pools too large for every cycle to be listed: no reference solves the same model here. */
function pool(pairs: number, gifts: number, maxCycle: number, maxChain: number) {
	return benchCase({
		instance: `pool of ${pairs} pairs, ${gifts} gifts, cycles up to ${maxCycle}, chains up to ${maxChain}`,
		known: 'proved here',
		prepare: (): ExchangeInput => ({
			...saidmanPool(pairs, gifts, 1),
			maxCycle,
			maxChain,
			timeLimitSeconds: 55
		}),
		solve: async (input) => {
			const result = await solveExchange(input, { now });
			const note = result.status === 'optimal' ? {} : { note: 'not proved within 55 s' };
			return { ...inWords(result), ...note };
		}
	});
}

function inWords({ status, value, bound }: ExchangeResult): Outcome {
	return { ours: String(value), bound: status === 'optimal' ? 'optimal' : `≤ ${bound}` };
}

async function besideCbc(
	input: ExchangeInput,
	model: (input: ExchangeInput) => ReferenceProgram[],
	known: number
): Promise<Outcome> {
	const start = now();
	const result = await solveExchange(input, { now });
	const seconds = (now() - start) / 1000;
	const references = model(input).map(solveWithCbc);
	const notes: string[] = [];
	if (result.value !== known) notes.push(`the known optimum is ${known}`);
	if (references.includes(undefined)) {
		return { ...inWords(result), seconds, note: [...notes, 'no cbc on the PATH'].join('; ') };
	}
	const total = references.reduce((sum, one) => sum + one!.seconds, 0);
	const value = references.reduce((sum, one) => sum + one!.value, 0);
	notes.push(`CBC ${(1000 * total).toFixed(0)} ms`);
	if (Math.abs(value - result.value) > 1e-6) notes.push(`CBC found ${value}`);
	return {
		...inWords(result),
		seconds,
		ratio: `${(seconds / total).toFixed(2)} × CBC`,
		note: notes.join('; ')
	};
}

await bench('exchange', [
	kidney('001', 2, 4),
	kidney('001', 3, 4),
	kidney('031', 2, 16),
	kidney('031', 3, 22),
	kidney('071', 2, 38),
	kidney('071', 3, 47),
	kidney('071', 4, 47),
	trade('tm-ask', 197, true),
	trade('ftm-BR2024May', 196, true),
	trade('oz-friendless1', 202, true),
	pool(128, 13, 3, 3),
	pool(256, 0, 3, 0),
	pool(256, 26, 3, 3),
	pool(512, 51, 3, 4),
	pool(1024, 0, 3, 0),
	pool(2048, 205, 3, 3)
]);
