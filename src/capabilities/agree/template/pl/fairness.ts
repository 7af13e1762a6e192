import { chapter, clause, type ChapterOf } from '../build.ts';

export const fairness: ChapterOf = () =>
	chapter('fairness', 'Poufność i uczciwa konkurencja', [
		clause(
			'fairness.confidential',
			'Poufność',
			`
			1. Wiadomości, które ktoś oznaczył jako poufne, zachowuje się dla siebie i używa tylko w celu,
			w którym je podano.
			2. Obowiązek trwa także przez trzy lata po wystąpieniu z klastra.
			3. Nie narusza poufności ten, kto ujawnia to, co musi na podstawie prawa, w szczególności
			przepisów o informacji publicznej. Uprzedza o tym, jeżeli może.
			`,
			`
			Członkiem jest też urząd, który odpowiada na pytania obywateli: nie wolno obiecać więcej
			tajemnicy, niż pozwala prawo. Dla ważnych tajemnic firmy zawierają osobną umowę, zwykle z
			karą.
			`
		),
		clause(
			'fairness.competition',
			'Czego członkowie nie uzgadniają',
			`
			1. Członkowie **nie uzgadniają między sobą cen**, rabatów, kosztów, podziału klientów, terenów
			ani wielkości sprzedaży.
			2. Na spotkaniach i na platformie nie podaje się przyszłych cen ani warunków, o których
			konkurent dowiadywać się nie powinien. Wystarczy, że poda je jeden.
			3. Kto zauważy taką rozmowę, żąda jej przerwania i wpisania tego do notatki. Prowadzący
			przerywa rozmowę.
			`,
			`
			Zakaz porozumień ograniczających konkurencję (w Polsce art. 6 ustawy o ochronie konkurencji i
			konsumentów, w Unii art. 101 Traktatu) dotyczy też małych i działa niezależnie od dobrych
			chęci; za porozumienie może uchodzić już jednostronne ujawnienie. Konsorcjum, które razem
			wykonuje zlecenie, to co innego, ale skonsultujcie je.
			`
		),
		clause(
			'fairness.tenders',
			'Przetargi',
			`
			1. Członkowie, którzy osobno startują w tym samym przetargu, **nie uzgadniają ofert** ani
			tego, kto wystartuje.
			2. Zamawiający, który jest członkiem, nie podaje innym członkom niczego, czego nie podał
			wszystkim wykonawcom.
			3. Wspólna oferta członków jest możliwa tylko jako jawne konsorcjum ({§nature.consortium})
			albo podwykonawstwo.
			`,
			`
			Zmowa przetargowa grozi wykluczeniem z zamówień i karą pieniężną, a może być też
			przestępstwem. Rozmowa zamawiającego z rynkiem jest dozwolona tylko w formach, które zna
			prawo. Zamawiający chroni w ten sposób także siebie.
			`
		)
	]);
