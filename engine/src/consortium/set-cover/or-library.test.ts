import { describe, expect, it } from 'vitest';
import { readOrLibrary } from './or-library.ts';

const read = (text: string) => readOrLibrary(new TextEncoder().encode(text));
const plain = ({ rows, cost, starts, rowOf }: ReturnType<typeof read>) => ({
	rows,
	cost: [...cost],
	starts: [...starts],
	rowOf: [...rowOf]
});

describe('readOrLibrary', () => {
	// Column 1 costs 5 and covers rows 1 and 2; column 2 costs 3 and covers row 2; column 3, row 3.
	const answer = { rows: 3, cost: [5, 3, 4], starts: [0, 2, 3, 4], rowOf: [0, 1, 1, 2] };

	it('reads costs and then the columns of each row', () => {
		expect(plain(read(' 3 3\n 5 3 4\n 1\n 1\n 2\n 1 2\n 1\n 3 \n'))).toEqual(answer);
	});

	it('reads the cost and the rows of each column', () => {
		expect(plain(read('3 3\n5 2 1 2\n3 1 2\n4 1 3'))).toEqual(answer);
	});

	it.each([
		'',
		'nothing',
		'1',
		'2 2',
		'3 3 5 3 4 1 1 2 1 9 1 3',
		'2 1 1 2 1 3',
		'2 1 1 1',
		'1 1 1 1 1 7'
	])('refuses %j', (text) => {
		expect(() => read(text)).toThrow('not a set cover in a format of the OR-Library');
	});
});
