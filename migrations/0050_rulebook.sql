-- Agree: the rulebook's versions, what is proposed to change in them, and which one holds when.

-- A version's text is written once and never changed: what was decided on and signed stays as it was.
create table rulebook_version (
	cluster_id uuid not null references cluster,
	id uuid not null,
	number integer not null check (number > 0),
	text jsonb not null,
	text_sha256 text not null,
	-- The version it was made from; none for the first.
	based_on uuid,
	made_by uuid,
	made_by_name text not null,
	made_at timestamptz not null,
	summary text not null default '',
	primary key (cluster_id, id),
	foreign key (cluster_id, based_on) references rulebook_version (cluster_id, id)
);
create unique index rulebook_version_number on rulebook_version (cluster_id, number);
call isolate('rulebook_version', 'select, insert');

-- A set of changes on a base version.
create table amendment (
	cluster_id uuid not null,
	id uuid not null,
	base_id uuid not null,
	title text not null,
	reason text not null default '',
	changes jsonb not null,
	-- Where it comes from: a statement that all share, a clause that the origin of the model changed.
	origin jsonb,
	member_id uuid,
	proposed_by uuid,
	proposed_by_name text not null,
	proposed_at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, base_id) references rulebook_version (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create index amendment_proposed on amendment (cluster_id, proposed_at);
call isolate('amendment', 'select, insert');

-- What became of an amendment; open as long as there is no row.
create table amendment_end (
	cluster_id uuid not null,
	id uuid not null,
	amendment_id uuid not null,
	outcome text not null check (outcome in ('accepted', 'rejected', 'withdrawn')),
	-- The version that it was merged into.
	version_id uuid,
	reason text not null default '',
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, amendment_id) references amendment (cluster_id, id),
	foreign key (cluster_id, version_id) references rulebook_version (cluster_id, id)
);
create unique index amendment_end_once on amendment_end (cluster_id, amendment_id);
call isolate('amendment_end', 'select, insert');

create table clause_comment (
	cluster_id uuid not null,
	id uuid not null,
	version_id uuid not null,
	clause_id text not null,
	-- The words that it is about, as they stood; empty when it is about the whole clause.
	quote text not null default '',
	body text not null,
	member_id uuid,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	resolved_at timestamptz,
	resolved_by text,
	primary key (cluster_id, id),
	foreign key (cluster_id, version_id) references rulebook_version (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create index clause_comment_clause on clause_comment (cluster_id, clause_id, at);
call isolate('clause_comment');

-- From which day a version holds. Of several whose day has come, the last one does.
create table rulebook_force (
	cluster_id uuid not null,
	id uuid not null,
	version_id uuid not null,
	decision_id uuid,
	from_day date not null,
	review_on date,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, version_id) references rulebook_version (cluster_id, id)
);
create unique index rulebook_force_version on rulebook_force (cluster_id, version_id);
call isolate('rulebook_force', 'select, insert');

-- The rulebook is public from one row to the next.
create table rulebook_publication (
	cluster_id uuid not null references cluster,
	id uuid not null,
	-- 1, 2, 3 …: the last row says.
	number integer not null,
	published boolean not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id)
);
create unique index rulebook_publication_number on rulebook_publication (cluster_id, number);
call isolate('rulebook_publication', 'select, insert');
