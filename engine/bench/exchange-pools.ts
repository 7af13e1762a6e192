import { seededRandom } from '../src/random.ts';
import type { ExchangeInput } from '../src/exchange/index.ts';

const bloodShares = { O: 0.4814, A: 0.3373, B: 0.1428, AB: 0.0385 };
type Blood = keyof typeof bloodShares;

/**
 * A pool after Saidman et al. 2006, the model that PrefLib's kidney data were drawn from: pairs whose
 * blood or crossmatch does not fit within the pair, patients of low, medium and high sensitivity, and
 * a number of donors who ask for nothing.
 */
export function saidmanPool(pairs: number, gifts: number, seed: number): ExchangeInput {
	const random = seededRandom(seed);
	const blood = (): Blood => {
		let left = random();
		for (const [type, share] of Object.entries(bloodShares))
			if ((left -= share) < 0) return type as Blood;
		return 'AB';
	};
	const sensitivity = () => {
		const drawn = random();
		return drawn < 0.7019 ? 0.05 : drawn < 0.9019 ? 0.1 : 0.9;
	};
	const fits = (donor: Blood, patient: Blood) =>
		donor === 'O' || donor === patient || patient === 'AB';
	const people: { id: string; donor: Blood; patient?: Blood; refuses: number }[] = [];
	while (people.length < pairs) {
		const [donor, patient] = [blood(), blood()];
		let refuses = sensitivity();
		if (random() < 0.409 * 0.4897) refuses = 1 - 0.75 * (1 - refuses);
		if (fits(donor, patient) && random() >= refuses) continue;
		people.push({ id: `pair ${people.length + 1}`, donor, patient, refuses });
	}
	for (let k = 1; k <= gifts; k++) people.push({ id: `gift ${k}`, donor: blood(), refuses: 0 });
	const arcs: ExchangeInput['arcs'] = [];
	for (const giver of people) {
		for (const { id, patient, refuses } of people) {
			if (!patient || id === giver.id || !fits(giver.donor, patient)) continue;
			if (random() >= refuses) arcs.push({ from: giver.id, to: id });
		}
	}
	return { vertices: people.map(({ id, patient }) => ({ id, gift: !patient })), arcs };
}
