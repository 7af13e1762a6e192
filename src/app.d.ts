import type { App as KlasterApp } from './composition.ts';
import type { Actor, ClusterInfo, Locale } from '#platform/server/context.ts';
import type { Run } from '#platform/server/http.ts';
import type { Person } from '#platform/server/membership.ts';

declare global {
	namespace App {
		interface Error {
			message: string;
			/** What to quote to whoever runs this Klaster; it finds the entry in the log. */
			reference?: string;
		}
		interface Locals {
			app: KlasterApp;
			locale: Locale;
			theme: 'auto' | 'light' | 'dark';
			session?: { id: string };
			person?: Person;
			owesSecondFactor?: Person;
			/** Set where the address names a cluster; so are `actor` and `run`. */
			cluster: ClusterInfo;
			actor: Actor;
			run: Run;
		}
	}
}

export {};
