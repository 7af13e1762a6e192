import fc from 'fast-check';
import { expect, test } from 'vitest';
import { blanker, filled, placeholdersIn } from './placeholders.ts';

const blank = blanker({
	cluster: ['Klaster Nad Olzą', 'Nad Olzą'],
	coordinator: ['Anna Brzoza'],
	others: ['Krawiectwo Nitka', 'krawiectwo nitka sp. z o.o.', 'Jan', 'nitka@example.org']
});

test.each([
	['Klaster działa pod nazwą „Klaster Nad Olzą”.', 'Klaster działa pod nazwą „{cluster}”.'],
	['Koordynatorem jest: ANNA  BRZOZA.', 'Koordynatorem jest: {coordinator}.'],
	['Krawiectwo Nitka Sp. z o.o. i Krawiectwo Nitka', '{name-1} i {name-2}'],
	['Pisz: nitka@example.org albo inny.adres@urzad.example.', 'Pisz: {name-1} albo {name-2}.'],
	['Krawiectwo Nitkarskie, Janów', 'Krawiectwo Nitkarskie, Janów'],
	['Jan jest za krótki', 'Jan jest za krótki'],
	['{§anna.brzoza} i {=match.nad olzą}', '{§anna.brzoza} i {=match.nad olzą}']
])('%s', (text, expected) => {
	expect(
		blanker({
			cluster: ['Klaster Nad Olzą', 'Nad Olzą'],
			coordinator: ['Anna Brzoza'],
			others: ['Krawiectwo Nitka', 'krawiectwo nitka sp. z o.o.', 'Jan', 'nitka@example.org']
		})(text)
	).toBe(expected);
});

test('the same name has the same number in every text', () => {
	expect([blank('Krawiectwo Nitka'), blank('a@b.pl'), blank('krawiectwo nitka')]).toEqual([
		'{name-1}',
		'{name-2}',
		'{name-1}'
	]);
});

test('names are filled in without markup; what has none stays', () => {
	expect(filled('{cluster}, {coordinator}, {name-1}', { cluster: '**Nowy** <b>{§x}' })).toBe(
		'Nowy b§x, {coordinator}, {name-1}'
	);
	expect(placeholdersIn(['{name-2} {cluster}', '{coordinator}{name-1}{cluster} {other}'])).toEqual([
		'cluster',
		'coordinator',
		'name-1',
		'name-2'
	]);
});

test('what was filled in comes out again as the same placeholders', () => {
	const name = fc.stringMatching(/^[A-Z][a-z]{5,12} [A-Z][a-z]{5,12}$/);
	const words = fc.array(
		fc.oneof(
			fc.constantFrom('{cluster}', '{coordinator}', 'i', '§ 3', '{§a.b}', '„'),
			fc.stringMatching(/^[0-9 ]{1,3}$/)
		)
	);
	fc.assert(
		fc.property(name, name, words, (cluster, coordinator, parts) => {
			fc.pre(cluster.toLowerCase() !== coordinator.toLowerCase());
			const text = parts.join(' ');
			const there = filled(text, { cluster, coordinator });
			expect(blanker({ cluster: [cluster], coordinator: [coordinator], others: [] })(there)).toBe(
				text
			);
		})
	);
});
