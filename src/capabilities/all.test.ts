import { parseCrontab } from 'graphile-worker';
import { expect, test } from 'vitest';
import { crontab, instanceJobs } from './all.ts';

test('what happens by the clock names jobs that exist', () => {
	const names = parseCrontab(crontab).map(({ task }) => task);
	expect(names).not.toEqual([]);
	expect(names.filter((name) => !(name in instanceJobs))).toEqual([]);
});
