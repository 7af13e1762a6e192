import { chapter, clause, type ChapterOf } from '../build.ts';

export const admission: ChapterOf = () =>
	chapter('admission', 'Admission', [
		clause(
			'admission.application',
			'Application',
			`
			1. An application for admission is made by the cluster's form. It states the organisation's
			data, its sector and a person to contact.
			2. The coordinator answers every application and says what happens next and by when.
			3. Nobody can demand to be admitted to the cluster. A refusal gives its reason; a new
			application may be made.
			`,
			`
			The usual way in clusters has five steps: reading the rules, an application with a survey, the
			decision, signing the documents, taking part. Others too state that there is no claim to be
			admitted; here the duty to give a reason softens it.
			`
		),
		clause(
			'admission.who-decides',
			'Who decides on admission',
			`
			1. Admission is decided on by: **{=join.admission.decides}**.
			2. If the coordinator decides, it admits or refuses on its own.
			3. If the council decides, admission needs the votes of more than half of its seats.
			4. If the members decide, an application is accepted when nobody objects in time, as
			{§admission.objection} says.
			`,
			`
			Choosing one of the three procedures changes what the platform does. The coordinator is the
			fastest, a council takes responsibility, and the silent consent of all builds trust in a small
			cluster. There are also steering committees that take over once the council exceeds 10 people.
			`
		),
		clause(
			'admission.objection',
			'Objection to an admission',
			`
			1. When the members decide on admission, the coordinator tells them of the application. The
			time to object is: {=join.admission.objectionDays}.
			2. An objection must give a reason that concerns the aims of the cluster or this rulebook.
			Competition between firms alone is no reason.
			3. If nobody objects, the organisation is admitted when the time is over.
			4. An objection stops the admission. The coordinator talks to both sides; if the objection is
			not withdrawn, the coordinator refuses the admission or puts the matter to the assembly
			({§decisions.admission}). If the assembly is for admission, the member that objected withdraws
			its objection.
			`,
			`
			The time should be longer than a delegate's holiday. Without the sentence on competition a
			cluster easily closes itself to a second firm of the same trade, which could also raise doubts
			under competition law.
			`
		),
		clause(
			'admission.resolution',
			'When an organisation needs a resolution',
			`
			1. An organisation that the law or its statute obliges to resolve first says so in its
			application. This concerns the sectors: {=join.admission.resolutionFor}.
			2. The application waits until the resolution arrives. Waiting is no reason for a refusal.
			`,
			`
			A municipality or a county usually needs a resolution of its own council, which meets rarely.
			Without this clause the time limits of admission would run all the same. Statutes of social
			organisations sometimes demand it too.
			`
		),
		clause(
			'admission.start',
			'When membership begins',
			`
			1. An organisation becomes a member with full rights when it is admitted, has named a delegate
			and has signed the declaration ({§delegates.declaration}).
			2. A new member is bound by the version of the rulebook then in force, and signs that one.
			3. The coordinator introduces the new member to the others at the next meeting.
			`,
			`
			Until the signature there is no member and so no vote. In some clusters a newcomer counts for
			a time as a member in procedure; here the state of the application on the platform takes that
			place.
			`
		)
	]);
