import adapter from '@sveltejs/adapter-node';
import { sveltekit } from '@sveltejs/kit/vite';
import { defineConfig } from 'vite';

export default defineConfig({
	plugins: [
		sveltekit({
			adapter: adapter({ out: 'build', precompress: true }),
			// One process serves many host names; the origin of a form is checked against the
			// request's own host (see cli/web-server.ts), so a LAN address works as localhost does.
			compilerOptions: { runes: true }
		})
	],
	// The one script of the pages is a module (src/platform/ui/script).
	worker: { format: 'es' },
	// The engine stays a package of its own: its worker threads and HiGHS's WASM are found beside it.
	environments: {
		ssr: { build: { rolldownOptions: { external: [/^@klaster\/engine(\/|$)/] } } }
	}
});
