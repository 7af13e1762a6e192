import type { Browser, BrowserContext } from '@playwright/test';
import type { Hands } from '../hands.ts';

/** Who takes part in a telling of the story; each has a browser of their own. */
export interface Cast {
	slug: string;
	cluster: string;
	coordinator: Somebody;
	visitor: Hands;
	members: [Delegate, Delegate];
}

export interface Somebody {
	hands: Hands;
	name: string;
	email: string;
}

export interface Delegate extends Somebody {
	organisation: string;
	sector: 'business' | 'social';
	legalForm: 'sole-trader' | 'foundation';
	offer: { title: string; kind: 'work' | 'service' };
	need: { title: string; kind: 'work' | 'service' };
}

/** Everybody, with addresses of their own; `take` makes a page into hands. */
export async function castOf(
	telling: string,
	browser: Browser,
	take: (context: BrowserContext) => Promise<Hands>,
	options: Parameters<Browser['newContext']>[0]
): Promise<Cast> {
	const hands = async () => take(await browser.newContext(options));
	return {
		slug: `proba-${telling}`,
		cluster: `Klaster Próba ${telling}`,
		coordinator: {
			hands: await hands(),
			name: 'Halina Koordynująca',
			email: `koordynatorka@${telling}.example`
		},
		visitor: await hands(),
		members: [
			{
				hands: await hands(),
				name: 'Krystyna Igiełka',
				email: `krystyna@${telling}.example`,
				organisation: 'Pracownia Krawiecka Igiełka',
				sector: 'business',
				legalForm: 'sole-trader',
				offer: { title: 'Szycie odzieży roboczej', kind: 'work' },
				need: { title: 'Zdjęcia produktów do katalogu', kind: 'service' }
			},
			{
				hands: await hands(),
				name: 'Feliks Migawka',
				email: `feliks@${telling}.example`,
				organisation: 'Fundacja Dobry Kadr',
				sector: 'social',
				legalForm: 'foundation',
				offer: { title: 'Fotografia produktów i wydarzeń', kind: 'service' },
				need: { title: 'Uszycie fartuchów roboczych', kind: 'work' }
			}
		]
	};
}
