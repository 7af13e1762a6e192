import { expect, it } from 'vitest';
import { WordCache } from './word-cache.ts';

it('remembers up to its limit, then forgets all and starts again', () => {
	const cache = new WordCache<number>(2);
	cache.set('a', 1).set('b', 2);
	expect([...cache.values()]).toEqual([1, 2]);
	cache.set('c', 3);
	expect([...cache.values()]).toEqual([3]);
});
