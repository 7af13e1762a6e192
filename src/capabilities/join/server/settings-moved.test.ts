import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { ownerRows } from '#platform/server/db.ts';
import { useDatabase } from '#tests/database.ts';
import { world } from '#tests/world.ts';

useDatabase();

/** The part of the migration that moves what coordinators had set. */
const move = readFileSync('migrations/0054_admission.sql', 'utf8').split(/;\n/)[0]!;

const texts = { pl: 'Przystępujemy.' };

test.each([
	[{}, {}],
	[{ theme: 'x' }, { theme: 'x' }],
	[{ join: { declaration: texts } }, { join: { declaration: texts }, parameters: {} }],
	[{ match: { ringLength: 4 } }, { parameters: { 'match.ringLength': 4 } }],
	[
		{
			theme: 'x',
			join: { appealDays: 30, admission: { resolutionFor: ['social'] }, declaration: texts },
			match: { partnershipsPerMember: 9, chaseAgainAfterDays: 10 },
			parameters: { 'agree.circulation': true }
		},
		{
			theme: 'x',
			join: { declaration: texts },
			parameters: {
				'agree.circulation': true,
				'join.appealDays': 30,
				'join.admission.resolutionFor': ['social'],
				'match.partnershipsPerMember': 9,
				'match.chaseAgainAfterDays': 10
			}
		}
	]
])('settings %j become %j', async (before, after) => {
	const { cluster } = await world();
	await ownerRows('update cluster set settings = $1 where id = $2', [before, cluster.id]);
	await ownerRows(move);
	const [row] = await ownerRows<{ settings: object }>(
		'select settings from cluster where id = $1',
		[cluster.id]
	);
	expect(row!.settings).toEqual(after);
});
