import { chapter, clause, type ChapterOf } from '../build.ts';

export const training: ChapterOf = () =>
	chapter('training', 'Training', [
		clause(
			'training.programme',
			'Programme',
			`
			1. The cluster teaches in three fields: skills of working together, trades, and the social
			economy.
			2. The programme of a year grows out of needs that members have stated. Any member that knows
			something may teach it.
			`,
			`
			The three fields come from the experience of cross-sector clusters: without the skill to talk,
			knowledge of a trade does not help, and without knowing the social economy firms and offices
			do not understand their partner.
			`
		),
		clause(
			'training.places',
			'Enrolment and places',
			`
			1. Enrolment is open to all members. When there are too few places, each sector and each
			member gets one first, and then the order of enrolment decides.
			2. Whoever cannot come frees the place a day before at the latest.
			3. When a project pays for the training, the project's rules hold as well; the organiser
			states them before enrolment.
			`,
			`
			Sharing places among sectors makes people mix. Funders set conditions for participants, for
			example attendance of at least 80% of the hours; it is better to say so at the beginning.
			`
		),
		clause(
			'training.records',
			'Attendance and certificates',
			`
			1. The organiser records attendance and the trainer confirms it. When a funder demands it, the
			record is by the hour.
			2. A certificate states the subject and the number of hours. Whoever attended as many hours as
			announced receives it.
			3. Materials stay with members and may be used in the cluster unless the author has reserved
			otherwise.
			`,
			`
			Documenting training is the organiser's duty and a common trouble when grants are accounted
			for. One list kept well from the start saves weeks of hunting for signatures.
			`
		)
	]);
