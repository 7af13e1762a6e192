import { clusterBySlug } from '../../src/platform/server/clusters.ts';
import { closeDatabase, inCluster, openDatabase, ownerRows } from '../../src/platform/server/db.ts';
import { log } from '../../src/platform/server/log.ts';
import { sendMail } from '../../src/platform/server/mail.ts';
import { systemClock } from '../../src/platform/domain/clock.ts';

/**
 * Writes letters into an outbox as a command of the app does (app's role, one transaction with the
 * job) and prints each one's number only after its commit was confirmed: what it printed must be
 * there for ever. Arguments: address of the database, first number. It ends with its connection.
 */
const [url = '', first = '0'] = process.argv.slice(2);
// Standard output is for the numbers alone.
log.level = 'silent';
openDatabase(url, 4);
await ownerRows(
	`insert into cluster (id, slug, name) values (gen_random_uuid(), 'crash', 'Crash') on conflict do nothing`
);
const cluster = (await clusterBySlug('crash'))!;

let next = Number(first);
async function writeOn(): Promise<void> {
	for (;;) {
		const number = next++;
		await inCluster({ clusterId: cluster.id }, (tx) =>
			sendMail(
				{
					actor: { kind: 'system', name: 'Klaster' },
					cluster,
					tx,
					clock: systemClock,
					locale: 'pl',
					origin: ''
				},
				{ to: 'somebody@klaster.example', subject: 'crash', body: String(number) }
			)
		);
		process.stdout.write(`${number}\n`);
	}
}

await Promise.all([writeOn(), writeOn(), writeOn()]).catch(() => {});
await closeDatabase().catch(() => {});
process.exit(0);
