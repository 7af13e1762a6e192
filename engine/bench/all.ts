import { spawnSync } from 'node:child_process';
import { machine } from './machine.ts';

console.log(machine());
for (const bench of ['match', 'cube']) {
	console.log(`\n${bench}`);
	const { status } = spawnSync(process.execPath, [`${import.meta.dirname}/${bench}.ts`], {
		stdio: 'inherit'
	});
	if (status !== 0) process.exitCode = 1;
}
