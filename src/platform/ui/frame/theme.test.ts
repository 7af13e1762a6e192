import { expect, it } from 'vitest';
import { safeReturn, themeOf } from './theme.ts';

it.each([
	['/c/cieszyn?page=2', '/c/cieszyn?page=2'],
	['//elsewhere.example', '/'],
	['/\\elsewhere.example', '/'],
	['/\t/elsewhere.example', '/'],
	['https://elsewhere.example', '/'],
	['', '/'],
	[null, '/']
])('goes back to %j as %s', (asked, path) => {
	expect(safeReturn(asked)).toBe(path);
});

it('takes an unknown theme as the system’s', () => {
	expect(['light', 'dark', 'pink', undefined].map(themeOf)).toEqual([
		'light',
		'dark',
		'auto',
		'auto'
	]);
});
