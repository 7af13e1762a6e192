import { chapter, clause, type ChapterOf } from '../build.ts';

export const property: ChapterOf = () =>
	chapter('property', 'Name, sign and intellectual property', [
		clause(
			'property.name',
			"The cluster's name and sign",
			`
			1. Each member may use the cluster's name and sign, writing that it is a member.
			2. Name and sign must not be used as if the cluster answered for goods or services.
			3. The coordinator holds the rights to the sign on behalf of the members. When it changes, it
			passes them to its successor.
			4. Whoever ceases to be a member removes name and sign from its materials within 30 days.
			`,
			`
			Other clusters too let every member show the common sign. The assembly may settle a common
			design. Registering it at the patent office makes sense only once the name means something.
			`
		),
		clause(
			'property.results',
			'Who has the rights to results',
			`
			1. Knowledge, works and signs that a member had before or made by itself remain its own.
			2. The project agreement settles the rights to a project's results. If it is silent, the
			results belong to those who made them, in parts that correspond to their contribution.
			3. A transfer of copyright and an exclusive licence need an agreement in the form that the law
			demands.
			4. The cluster's rules, forms and experience may be shared with others
			({§amendments.replication}).
			`,
			`
			Before common work it is good to write down what each comes with. The rulebook itself
			transfers no copyright: the law demands written form for that. If results became common
			property, with dozens of members it would be hard to get anybody's leave.
			`
		)
	]);
