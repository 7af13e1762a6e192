import { cluster as demo } from '../../demo/cluster.ts';
import { unsigned } from '../../demo/rulebook.ts';
import { rows } from './database.ts';

/** Where the value of a route's parameter comes from; the last one whose path fits counts. */
const sources: { path?: RegExp; param: string; from: string }[] = [
	{ param: 'application', from: `member where standing = 'applied'` },
	{ param: 'member', from: `member where standing = 'active'` },
	{ param: 'id', path: /\/offers\//, from: 'offer where closed_at is null' },
	{ param: 'id', path: /\/needs\//, from: 'need where closed_at is null' },
	{ param: 'proposal', from: `proposal where state = 'open'` },
	{ param: 'partnership', from: 'partnership where true' },
	{ param: 'amendment', from: 'amendment where true' },
	{ param: 'upload', path: /\/join\//, from: `stored_file where type like '%join.import-members'` },
	{
		param: 'upload',
		path: /\/match\//,
		from: `stored_file where type like '%match.import-offers'`
	},
	{ param: 'consultation', from: 'consultation where true' },
	{
		param: 'consultation',
		path: /\/(vote|links)$/,
		from: `consultation where not exists (select 1 from consultation_end where consultation_id = consultation.id)`
	},
	{ param: 'decision', from: 'decision where true' },
	{
		param: 'decision',
		path: /\/protocol/,
		from: 'decision where exists (select 1 from decision_result where decision_id = decision.id)'
	},
	{ param: 'signing', from: 'signing where true' },
	{
		param: 'member',
		path: /\/sign\//,
		from: `member where standing = 'active' and not exists (select 1 from signature where member_id = member.id)`
	},
	{ param: 'file', from: 'stored_file where true' },
	{ param: 'task', from: 'task where true' },
	{ param: 'task', path: /\/join\//, from: `task where kind = 'join.import-members'` },
	{ param: 'task', path: /\/match\//, from: `task where kind = 'match.import-offers'` }
];

/** Parameters that are no ids. */
const fixed = {
	cluster: demo.slug,
	clause: 'admission.who-decides',
	list: 'offers',
	release: '1',
	format: 'csv',
	ending: 'pdf',
	token: 'odnosnik-proby',
	all: 'passkey/list-user-passkeys'
};

export const demoSlug: string = demo.slug;
export const demoCoordinator: string = demo.coordinator.email;
/** Speaks for the one member that has not signed the demo's rulebook. */
export const unsignedDelegate = `${unsigned}@${demo.coordinator.email.split('@')[1]}`;

/** A value of the demo cluster for every parameter of a route; see `fill.ts` for what is added to it. */
export async function valuesFor(path: string): Promise<Record<string, string>> {
	const values: Record<string, string> = { ...fixed };
	for (const source of sources) {
		if (!path.includes(`[${source.param}]`) || !(source.path?.test(path) ?? true)) continue;
		const [row] = await rows<{ id: string }>(
			`select id from ${source.from} and cluster_id = (select id from cluster where slug = $1)
			order by id limit 1`,
			[demo.slug]
		);
		if (row) values[source.param] = row.id;
	}
	return values;
}
