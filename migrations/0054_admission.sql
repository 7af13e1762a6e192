-- What the software obeys is kept as parameters: what the coordinator has set moves to where the rules of
-- the rulebook are read beside it. Of Join's own settings the text of the declaration stays.
update cluster set settings = (settings - 'join' - 'match')
	|| case when settings #> '{join,declaration}' is null then '{}'::jsonb
		else jsonb_build_object('join', jsonb_build_object('declaration', settings #> '{join,declaration}')) end
	|| jsonb_build_object('parameters', coalesce(settings -> 'parameters', '{}') || jsonb_strip_nulls(jsonb_build_object(
		'join.admission.resolutionFor', settings #> '{join,admission,resolutionFor}',
		'join.confirmEveryDays', settings #> '{join,confirmEveryDays}',
		'join.appealDays', settings #> '{join,appealDays}',
		'match.ringLength', settings #> '{match,ringLength}',
		'match.partnershipsPerMember', settings #> '{match,partnershipsPerMember}',
		'match.chaseAgainAfterDays', settings #> '{match,chaseAgainAfterDays}')))
	where settings ? 'join' or settings ? 'match';

-- Who decides on an application, fixed when it arrives: a rule that comes into force later does not change
-- it. An application without a row is the coordinator's.
create table admission (
	cluster_id uuid not null,
	application_id uuid not null,
	decides text not null check (decides in ('coordinator', 'council', 'members')),
	-- The last day on which members may object, where they decide.
	objections_until date,
	-- The clause that says so; none when no rulebook does.
	clause_id text,
	clause_number integer,
	rulebook_version integer,
	opened_at timestamptz not null,
	primary key (cluster_id, application_id),
	foreign key (cluster_id, application_id) references member (cluster_id, id)
);
call isolate('admission', 'select, insert');

create table council_seat (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	since timestamptz not null,
	until timestamptz,
	primary key (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create unique index council_seat_one on council_seat (cluster_id, member_id) where until is null;
call isolate('council_seat', 'select, insert, update');

create table admission_vote (
	cluster_id uuid not null,
	id uuid not null,
	application_id uuid not null,
	-- The council's member that votes.
	member_id uuid not null,
	vote text not null check (vote in ('yes', 'no')),
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, application_id) references admission (cluster_id, application_id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create unique index admission_vote_once on admission_vote (cluster_id, application_id, member_id);
call isolate('admission_vote', 'select, insert');

create table admission_objection (
	cluster_id uuid not null,
	id uuid not null,
	application_id uuid not null,
	-- The member that objects.
	member_id uuid not null,
	reason text not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	withdrawn_at timestamptz,
	withdrawn_by text,
	primary key (cluster_id, id),
	foreign key (cluster_id, application_id) references admission (cluster_id, application_id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create unique index admission_objection_open on admission_objection (cluster_id, application_id, member_id)
	where withdrawn_at is null;
call isolate('admission_objection', 'select, insert, update');

-- A notice of leaving that takes effect on a later day; until then the member is one.
create table leaving (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	notice text not null default '',
	effective_on date not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create unique index leaving_once on leaving (cluster_id, member_id);
create index leaving_due on leaving (cluster_id, effective_on);
call isolate('leaving', 'select, insert');
