import { describe, expect, it } from 'vitest';
import { EngineCancelledError } from '../worker-errors.ts';
import { solveCube } from './index.ts';
import type { CubeInput, CubeProgress } from './index.ts';

const input: CubeInput = {
	members: [{ id: 'A' }, { id: 'B' }],
	offers: [{ id: 'o', member: 'A' }],
	needs: [{ id: 'n', member: 'B' }],
	fits: [{ offer: 'o', need: 'n', score: 1 }]
};

describe('control', () => {
	it('tells of progress', async () => {
		const heard: CubeProgress[] = [];
		await solveCube(input, { onProgress: (progress) => heard.push(progress) });
		expect(heard.map(({ phase }) => phase)).toEqual(['arrangements', 'load']);
	});

	it('stops when asked to in the middle', async () => {
		const controller = new AbortController();
		const { signal } = controller;
		const solving = solveCube(input, { signal, onProgress: () => controller.abort() });
		await expect(solving).rejects.toThrow(EngineCancelledError);
	});
});
