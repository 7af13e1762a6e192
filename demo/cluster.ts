import type { Both } from './text.ts';

/** A made-up town on the Polish-Czech border; nothing in it is real. */
export const cluster = {
	slug: 'dwubrzeze',
	name: ['Klaster Dwubrzeże', 'Dwubrzeże Cluster'] as Both,
	purpose: [
		'Trzy samorządy, pięć firm i siedem organizacji społecznych z miasta na dwóch brzegach rzeki. Znamy się, wymieniamy i razem przyjmujemy zlecenia, których nikt z nas nie zrobiłby sam.',
		'Three public bodies, five firms and seven social organisations of a town on both banks of a river. We know each other, exchange, and together take on orders that none of us could do alone.'
	] as Both,
	coordinator: {
		name: ['Koordynatorka pokazowa', 'Demo coordinator'] as Both,
		email: 'koordynatorka@dwubrzeze.example'
	}
};
