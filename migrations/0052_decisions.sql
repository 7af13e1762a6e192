-- Agree: decisions with their electors, ballots and protocols.

-- What is decided on. Written once: another text is another decision.
create table decision (
	cluster_id uuid not null references cluster,
	id uuid not null,
	title text not null,
	question text not null,
	-- Decides which clauses give the rule.
	kind text not null check (kind in ('rules', 'admission', 'exclusion', 'council', 'money', 'other')),
	-- yes-no: on the text; the others choose among the options.
	ballot text not null check (ballot in ('yes-no', 'ranked', 'score', 'date')),
	-- The version of the rulebook that is decided on; none for a free text.
	version_id uuid,
	text text not null,
	text_sha256 text not null,
	options jsonb not null default '[]',
	secret boolean not null,
	procedure text not null check (procedure in ('circulation', 'meeting')),
	opens_at timestamptz not null,
	closes_at timestamptz not null check (closes_at >= opens_at),
	-- The decision in whose place it stands; nothing of that one is carried over.
	supersedes uuid,
	announced_by uuid,
	announced_by_name text not null,
	announced_at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, version_id) references rulebook_version (cluster_id, id),
	foreign key (cluster_id, supersedes) references decision (cluster_id, id)
);
create index decision_closes on decision (cluster_id, closes_at);
create index decision_version on decision (cluster_id, version_id);
create unique index decision_supersedes on decision (cluster_id, supersedes);
call isolate('decision', 'select, insert');

-- It is open: the rule that holds on that day is fixed, with the clauses that give it.
create table decision_opening (
	cluster_id uuid not null,
	decision_id uuid not null,
	rule jsonb not null,
	sources jsonb not null default '[]',
	-- Whether a vote may be handed to another member.
	delegation boolean not null,
	at timestamptz not null,
	primary key (cluster_id, decision_id),
	foreign key (cluster_id, decision_id) references decision (cluster_id, id)
);
call isolate('decision_opening', 'select, insert');

-- Who may vote: the active members on the moment of opening, as they were then.
create table decision_elector (
	cluster_id uuid not null,
	decision_id uuid not null,
	member_id uuid not null,
	name text not null,
	sector text not null check (sector in ('administration', 'business', 'social')),
	weight integer not null default 1 check (weight >= 0),
	primary key (cluster_id, decision_id, member_id),
	foreign key (cluster_id, decision_id) references decision_opening (cluster_id, decision_id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create index decision_elector_member on decision_elector (cluster_id, member_id);
call isolate('decision_elector', 'select, insert');

-- Takes no part, for a conflict of interest.
create table recusal (
	cluster_id uuid not null,
	decision_id uuid not null,
	member_id uuid not null,
	reason text not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, decision_id, member_id),
	foreign key (cluster_id, decision_id, member_id) references decision_elector (cluster_id, decision_id, member_id)
);
call isolate('recusal', 'select, insert');

-- A member hands its vote to another: in one decision, or in all of them.
create table vote_delegation (
	cluster_id uuid not null,
	id uuid not null,
	from_member uuid not null,
	to_member uuid not null,
	decision_id uuid,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, from_member) references member (cluster_id, id),
	foreign key (cluster_id, to_member) references member (cluster_id, id),
	foreign key (cluster_id, decision_id) references decision (cluster_id, id)
);
create index vote_delegation_from on vote_delegation (cluster_id, from_member);
call isolate('vote_delegation', 'select, insert');

create table vote_delegation_end (
	cluster_id uuid not null,
	delegation_id uuid not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, delegation_id),
	foreign key (cluster_id, delegation_id) references vote_delegation (cluster_id, id)
);
call isolate('vote_delegation_end', 'select, insert');

-- An open vote. Nothing is overwritten: the last one before closing counts.
create table ballot (
	cluster_id uuid not null,
	id uuid not null,
	decision_id uuid not null,
	member_id uuid not null,
	-- The member's first, second, … in this decision: two may come in one millisecond.
	number integer not null check (number > 0),
	choice jsonb not null,
	-- The member that cast it on the elector's behalf.
	by_member uuid,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, decision_id, member_id) references decision_elector (cluster_id, decision_id, member_id),
	foreign key (cluster_id, by_member) references member (cluster_id, id)
);
create unique index ballot_number on ballot (cluster_id, decision_id, member_id, number);
call isolate('ballot', 'select, insert');

-- Secret votes: one sorted list, so that neither voter nor time nor order is kept. One for each sector
-- where the rule asks the sectors, else one for all.
create table ballot_box (
	cluster_id uuid not null,
	decision_id uuid not null,
	box text not null check (box in ('all', 'administration', 'business', 'social')),
	choices jsonb not null default '[]',
	primary key (cluster_id, decision_id, box),
	foreign key (cluster_id, decision_id) references decision_opening (cluster_id, decision_id)
);
call isolate('ballot_box', 'select, insert, update');

-- Who has cast a secret vote; not when, and not what.
create table ballot_cast (
	cluster_id uuid not null,
	decision_id uuid not null,
	member_id uuid not null,
	primary key (cluster_id, decision_id, member_id),
	foreign key (cluster_id, decision_id, member_id) references decision_elector (cluster_id, decision_id, member_id)
);
call isolate('ballot_cast', 'select, insert');

-- It is closed and counted; the protocol lets anybody count again.
create table decision_result (
	cluster_id uuid not null,
	decision_id uuid not null,
	outcome text not null check (outcome in ('passed', 'failed', 'void')),
	protocol jsonb not null,
	sha256 text not null,
	closed_by uuid,
	closed_by_name text not null,
	closed_at timestamptz not null,
	primary key (cluster_id, decision_id),
	foreign key (cluster_id, decision_id) references decision_opening (cluster_id, decision_id)
);
call isolate('decision_result', 'select, insert');

-- Taken back before it was counted.
create table decision_withdrawal (
	cluster_id uuid not null,
	decision_id uuid not null,
	reason text not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, decision_id),
	foreign key (cluster_id, decision_id) references decision (cluster_id, id)
);
call isolate('decision_withdrawal', 'select, insert');

-- The chair and the minute-taker stand by the protocol with this hash.
create table protocol_signoff (
	cluster_id uuid not null,
	decision_id uuid not null,
	role text not null check (role in ('chair', 'minute-taker')),
	name text not null,
	sha256 text not null,
	by_person uuid not null,
	at timestamptz not null,
	primary key (cluster_id, decision_id, role),
	foreign key (cluster_id, decision_id) references decision_result (cluster_id, decision_id)
);
call isolate('protocol_signoff', 'select, insert');

-- What became of an objection: worked into the text, or taken back by who raised it.
create table objection_answer (
	cluster_id uuid not null,
	id uuid not null,
	decision_id uuid not null,
	member_id uuid not null,
	kind text not null check (kind in ('worked-in', 'taken-back')),
	version_id uuid,
	note text not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, decision_id, member_id) references decision_elector (cluster_id, decision_id, member_id),
	foreign key (cluster_id, version_id) references rulebook_version (cluster_id, id)
);
create index objection_answer_decision on objection_answer (cluster_id, decision_id, at);
call isolate('objection_answer', 'select, insert');
