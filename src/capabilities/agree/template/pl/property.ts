import { chapter, clause, type ChapterOf } from '../build.ts';

export const property: ChapterOf = () =>
	chapter('property', 'Nazwa, znak i własność intelektualna', [
		clause(
			'property.name',
			'Nazwa i znak klastra',
			`
			1. Każdy członek może posługiwać się nazwą i znakiem klastra, pisząc, że jest jego członkiem.
			2. Nazwy i znaku nie wolno używać tak, jakby klaster odpowiadał za towar lub usługę.
			3. Prawa do znaku trzyma w imieniu członków koordynator. Gdy koordynator się zmienia,
			przekazuje je następcy.
			4. Kto przestaje być członkiem, w ciągu 30 dni usuwa nazwę i znak ze swoich materiałów.
			`,
			`
			Inne klastry też pozwalają każdemu członkowi pokazywać wspólny znak. Zgromadzenie może ustalić
			wspólny wzór znaku. Zastrzeżenie w urzędzie patentowym ma sens dopiero, gdy nazwa coś już
			znaczy.
			`
		),
		clause(
			'property.results',
			'Kto ma prawa do wyników',
			`
			1. Wiedza, utwory i znaki, które członek miał wcześniej lub stworzył sam, pozostają jego.
			2. O prawach do wyników projektu rozstrzyga umowa projektu. Gdy milczy, wyniki należą do tych,
			którzy je stworzyli, w częściach odpowiadających ich wkładowi.
			3. Przeniesienie praw autorskich i licencja wyłączna wymagają umowy w formie, jakiej żąda
			prawo.
			4. Zasady, formularze i doświadczenia klastra wolno udostępniać innym
			({§amendments.replication}).
			`,
			`
			Przed wspólną pracą dobrze jest spisać, z czym kto przychodzi. Sam regulamin praw autorskich
			nie przeniesie: prawo wymaga do tego formy pisemnej. Gdyby wyniki stawały się wspólne, przy
			dziesiątkach członków trudno byłoby o czyjąkolwiek zgodę.
			`
		)
	]);
