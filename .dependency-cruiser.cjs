/** Which way things may point: routes → capabilities → platform, capabilities → engine. */
const capability = '^src/capabilities/([^/]+)/';

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
	forbidden: [
		{
			name: 'no-cycles',
			severity: 'error',
			from: { pathNot: 'node_modules' },
			to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }
		},
		{
			name: 'platform-knows-no-capability',
			severity: 'error',
			from: { path: '^src/platform/' },
			to: { path: '^(src/(capabilities|routes)|engine)/' }
		},
		{
			name: 'capabilities-know-no-route',
			severity: 'error',
			from: { path: '^src/capabilities/' },
			to: { path: '^src/routes/' }
		},
		{
			name: 'capabilities-meet-at-their-front-doors',
			comment: "Import another capability's server/index.ts or ui/index.ts.",
			severity: 'error',
			from: { path: capability },
			to: {
				path: '^src/capabilities/[^/]+/',
				pathNot: ['^src/capabilities/$1/', '/(server|ui)/index\\.ts$']
			}
		},
		{
			name: 'routes-enter-by-the-front-door',
			severity: 'error',
			from: { path: '^src/routes/' },
			to: { path: capability, pathNot: '^src/capabilities/[^/]+/(server|ui)/index\\.ts$' }
		},
		{
			name: 'domain-is-pure',
			comment:
				'domain/ imports only domain/, zod, kept validators and messages are worded elsewhere.',
			severity: 'error',
			from: { path: '/domain/', pathNot: '\\.test\\.ts$' },
			to: {
				path: ['/server/', '/ui/', 'node_modules/(svelte|@sveltejs|drizzle-orm|pg)/']
			}
		},
		{
			name: 'domain-does-no-io',
			severity: 'error',
			from: { path: '/domain/', pathNot: '\\.test\\.ts$' },
			to: { dependencyTypes: ['core'] }
		},
		{
			name: 'routes-touch-no-sql',
			severity: 'error',
			from: { path: '^src/routes/' },
			to: { path: 'node_modules/(pg|drizzle-orm)/|(tables|queries[^/]*)\\.ts$' }
		},
		{
			name: 'ui-imports-no-server',
			severity: 'error',
			from: { path: '/ui/' },
			to: { path: '^src/.*/server/', dependencyTypesNot: ['type-only'] }
		},
		{
			name: 'engine-knows-no-app',
			severity: 'error',
			from: { path: '^engine/' },
			to: { path: '^(src|cli|demo)/' }
		},
		{
			name: 'engine-does-no-io',
			comment: 'Only the worker pair may leave pure computing.',
			severity: 'error',
			from: { path: '^engine/src/', pathNot: ['^engine/src/worker', '\\.test\\.ts$'] },
			to: { dependencyTypes: ['core'] }
		}
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: { path: ['src/messages/compiled', '^build', '\\.svelte-kit'] },
		tsPreCompilationDeps: 'specify',
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'node', 'default'],
			extensions: ['.ts', '.js', '.svelte', '.json']
		}
	}
};
