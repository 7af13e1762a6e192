-- Agree: opinions of members on short statements, and the map that is drawn of them.

create table consultation (
	cluster_id uuid not null references cluster,
	id uuid not null,
	title text not null,
	question text not null default '',
	-- The draft clause that it is about, in the version where it stands so; none for a free question.
	version_id uuid,
	clause_id text,
	round integer not null default 1 check (round > 0),
	-- The round before, on whose statements this one is built.
	follows uuid,
	links_allowed boolean not null default false,
	-- The last day, in the cluster's zone; none: until it is closed by hand.
	closes_on date,
	opened_by uuid,
	opened_by_name text not null,
	opened_at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, version_id) references rulebook_version (cluster_id, id),
	foreign key (cluster_id, follows) references consultation (cluster_id, id)
);
create unique index consultation_follows on consultation (cluster_id, follows);
create index consultation_opened on consultation (cluster_id, opened_at);
call isolate('consultation', 'select, insert');

-- Closed, by hand or by its day; open as long as there is no row.
create table consultation_end (
	cluster_id uuid not null,
	consultation_id uuid not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, consultation_id),
	foreign key (cluster_id, consultation_id) references consultation (cluster_id, id)
);
call isolate('consultation_end', 'select, insert');

create table statement (
	cluster_id uuid not null,
	id uuid not null,
	consultation_id uuid not null,
	number integer not null check (number > 0),
	text text not null,
	-- Folded, so that the same words are not put twice.
	words text not null,
	-- Who put it; none when the coordinator did.
	member_id uuid,
	added_at timestamptz not null,
	-- The statement of the round before that is asked again.
	carried_from uuid,
	-- What the last map says of it: how much it is worth to ask it next, and the counts, which are
	-- kept back while few have seen it. Votes come too often to count them at each.
	priority real not null default 5.0625,
	agree integer,
	disagree integer,
	seen integer,
	primary key (cluster_id, id),
	foreign key (cluster_id, consultation_id) references consultation (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id),
	foreign key (cluster_id, carried_from) references statement (cluster_id, id)
);
create unique index statement_number on statement (cluster_id, consultation_id, number);
create unique index statement_words on statement (cluster_id, consultation_id, words);
call isolate('statement', 'select, insert, update');

-- Taken out by the coordinator, who says why.
create table statement_hiding (
	cluster_id uuid not null,
	statement_id uuid not null,
	-- The statement's, repeated so that the few that are hidden are found at once.
	consultation_id uuid not null,
	reason text not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, statement_id),
	foreign key (cluster_id, statement_id) references statement (cluster_id, id)
);
call isolate('statement_hiding', 'select, insert');

-- A member's opinion: -1 disagrees, 0 passes, 1 agrees. The last one counts; neither time nor person is kept.
create table opinion_vote (
	cluster_id uuid not null,
	statement_id uuid not null,
	member_id uuid not null,
	-- The statement's, repeated so that a member's votes are found by one index.
	consultation_id uuid not null,
	value smallint not null check (value between -1 and 1),
	primary key (cluster_id, statement_id, member_id),
	foreign key (cluster_id, statement_id) references statement (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create index opinion_vote_member on opinion_vote (cluster_id, consultation_id, member_id, statement_id);
call isolate('opinion_vote', 'select, insert, update');

-- A way to take part without an account, for one member in one consultation. Only the token's hash is kept.
create table consultation_link (
	cluster_id uuid not null,
	id uuid not null,
	consultation_id uuid not null,
	member_id uuid not null,
	token_sha256 text not null,
	made_by uuid,
	made_by_name text not null,
	made_at timestamptz not null,
	revoked_at timestamptz,
	revoked_by_name text,
	primary key (cluster_id, id),
	foreign key (cluster_id, consultation_id) references consultation (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create unique index consultation_link_token on consultation_link (cluster_id, token_sha256);
create unique index consultation_link_one on consultation_link (cluster_id, consultation_id, member_id)
	where revoked_at is null;
call isolate('consultation_link', 'select, insert, update');

-- What the last look at all votes found. Holds no member and nothing under the safe size.
create table opinion_map (
	cluster_id uuid not null,
	consultation_id uuid not null,
	result jsonb not null,
	votes integer not null,
	voters integer not null,
	computed_at timestamptz not null,
	primary key (cluster_id, consultation_id),
	foreign key (cluster_id, consultation_id) references consultation (cluster_id, id)
);
call isolate('opinion_map', 'select, insert, update');
