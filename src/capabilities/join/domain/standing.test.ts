import { expect, test } from 'vitest';
import { isMember, next, standingEvents, standings, type Standing } from './standing.ts';

/** What every event makes of every standing; "·" where it cannot happen. */
const table = `
                     applied              awaiting  admitted  active     suspended  left  excluded  declined
ask-for-resolution   awaiting-resolution  ·         ·         ·          ·          ·     ·         ·
receive-resolution   ·                    applied   ·         ·          ·          ·     ·         ·
admit                admitted             ·         ·         ·          ·          ·     ·         ·
decline              declined             declined  declined  ·          ·          ·     ·         ·
settle               ·                    ·         active    ·          ·          ·     ·         ·
suspend              ·                    ·         ·         suspended  ·          ·     ·         ·
resume               ·                    ·         ·         ·          active     ·     ·         ·
leave                ·                    ·         left      left       left       ·     ·         ·
exclude              ·                    ·         ·         excluded   excluded   ·     ·         ·
reinstate            ·                    ·         ·         ·          ·          ·     active    ·
`;

const rows = table
	.trim()
	.split('\n')
	.slice(1)
	.map((row) => row.trim().split(/\s+/));

test('the table names every event once', () => {
	expect(rows.map(([event]) => event)).toEqual([...standingEvents]);
});

const pairs = standingEvents.flatMap((event, row) =>
	standings.map((standing, column) => [event, standing, rows[row]![column + 1]!] as const)
);

test.each(pairs)('%s when %s: %s', (event, standing, expected) => {
	const after = next(standing, event);
	if (expected === '·') {
		expect(after).toEqual({
			ok: false,
			error: { code: 'conflict', fields: { '': 'standing' }, data: { standing, event } }
		});
	} else {
		expect(after).toEqual({ ok: true, value: expected });
	}
});

test('members are those admitted and not gone', () => {
	expect(standings.filter(isMember)).toEqual(['admitted', 'active', 'suspended'] as Standing[]);
});
