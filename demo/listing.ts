import type { Both } from './text.ts';

/** An offer or a need of the demo; prices in grosze, priority (needs) from 1 to 3. */
export interface DemoListing {
	key: string;
	member: string;
	kind: 'work' | 'service' | 'space' | 'equipment' | 'goods' | 'knowledge' | 'people';
	category: string;
	terms: ('gift' | 'exchange' | 'paid')[];
	title: Both;
	description?: Both;
	capacity?: number;
	price?: [min: number, max: number];
	priority?: 1 | 2 | 3;
}
