import { chapter, clause, type ChapterOf } from '../build.ts';

export const aims: ChapterOf = () =>
	chapter('aims', 'Cele', [
		clause(
			'aims.aims',
			'Po co jest klaster',
			`
			Celem klastra jest:

			a) żeby członkowie się poznali i nabrali do siebie zaufania,
			b) żeby oferta jednego odpowiadała na potrzebę drugiego, także ponad granicami sektorów,
			c) żeby razem robili to, czego żaden nie zrobiłby sam,
			d) żeby praca i nauka trafiały także do osób, którym najtrudniej je znaleźć,
			e) żeby wypracowane zasady mogli przejąć inni.
			`,
			`
			Cele rozstrzygają wątpliwości, gdy reszta regulaminu milczy. Można wpisać też innowacje,
			eksport albo jedną branżę; dopiszcie to, co naprawdę chcecie robić w ciągu trzech lat.
			`
		),
		clause(
			'aims.plan',
			'Plan roczny',
			`
			1. Do końca każdego roku zgromadzenie przyjmuje plan na rok następny: zadania, osoby
			odpowiedzialne, terminy i źródła pieniędzy.
			2. Projekt planu przedstawia koordynator po zebraniu głosów od członków z każdego sektora.
			3. Przyjmując nowy plan, zgromadzenie omawia wykonanie poprzedniego.
			`,
			`
			Klaster bez planu szybko staje się listą adresów. Plan na rok można ogarnąć na jednej kartce;
			strategie wieloletnie piszą klastry, które ubiegają się o krajowy albo regionalny status.
			`
		)
	]);
