-- Replicate: rulebooks given to others as numbered models, and taken over from them.

-- A model is published by its row and never changed; what others took stays as it was.
create table model_release (
	cluster_id uuid not null,
	id uuid not null,
	number integer not null check (number > 0),
	version_id uuid not null,
	-- The package as it is downloaded: { model, sha256 }.
	file jsonb not null,
	sha256 text not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, version_id) references rulebook_version (cluster_id, id)
);
create unique index model_release_number on model_release (cluster_id, number);
create index model_release_sha256 on model_release (sha256);
call isolate('model_release', 'select, insert');

create table model_withdrawal (
	cluster_id uuid not null,
	id uuid not null,
	release_id uuid not null,
	reason text not null default '',
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, release_id) references model_release (cluster_id, id)
);
create unique index model_withdrawal_once on model_withdrawal (cluster_id, release_id);
call isolate('model_withdrawal', 'select, insert');

-- A package that somebody brought as a file; nothing follows from it before it is confirmed.
create table model_received (
	cluster_id uuid not null references cluster,
	id uuid not null,
	file jsonb not null,
	sha256 text not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id)
);
call isolate('model_received', 'select, insert');

-- From which model the cluster's rulebook was started, with the names that were filled in.
create table model_start (
	cluster_id uuid not null references cluster,
	id uuid not null,
	file jsonb not null,
	sha256 text not null,
	names jsonb not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id)
);
create unique index model_start_once on model_start (cluster_id);
create index model_start_sha256 on model_start (sha256);
call isolate('model_start', 'select, insert');

-- A clause as a later release has it, for which an amendment was made here; null: gone there.
create table model_take (
	cluster_id uuid not null,
	id uuid not null,
	clause_id text not null,
	release integer not null,
	clause jsonb,
	amendment_id uuid not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, amendment_id) references amendment (cluster_id, id)
);
create unique index model_take_once on model_take (cluster_id, clause_id, release);
call isolate('model_take', 'select, insert');

-- Who builds on a model is told when both allow it: the origin "asks", the follower "tells".
create table model_consent (
	cluster_id uuid not null references cluster,
	id uuid not null,
	-- 1, 2, 3 …: the last row of a kind says.
	number integer not null,
	kind text not null check (kind in ('asks', 'tells')),
	given boolean not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id)
);
create unique index model_consent_number on model_consent (cluster_id, kind, number);
call isolate('model_consent', 'select, insert');

-- Over the border of clusters only what is published is read, and only through these doors.

create function models_published() returns table (
	slug text, name text, demo boolean, number integer, language text, title text, summary text,
	at timestamptz, rulebook jsonb
)
	language sql stable security definer set search_path = public as $$
	select distinct on (c.name, c.id) c.slug, c.name, c.demo, r.number,
		r.file #>> '{model,rulebook,language}', r.file #>> '{model,rulebook,title}',
		r.file #>> '{model,summary}', r.at, r.file #> '{model,rulebook}'
	from model_release r join cluster c on c.id = r.cluster_id
	where not exists (select 1 from model_withdrawal w
		where w.cluster_id = r.cluster_id and w.release_id = r.id)
	order by c.name, c.id, r.number desc $$;

-- A release by its number, the newest when none is named.
create function model_published(of_slug text, of_number integer) returns setof jsonb
	language sql stable security definer set search_path = public as $$
	select r.file from model_release r join cluster c on c.id = r.cluster_id
	where c.slug = lower(of_slug) and (of_number is null or r.number = of_number)
	and not exists (select 1 from model_withdrawal w
		where w.cluster_id = r.cluster_id and w.release_id = r.id)
	order by r.number desc limit 1 $$;

-- The newest release of the cluster that once gave out the package of this hash.
create function model_newest(of_sha256 text) returns setof jsonb
	language sql stable security definer set search_path = public as $$
	select r.file from model_release r
	where r.cluster_id = (select cluster_id from model_release where sha256 = of_sha256 limit 1)
	and not exists (select 1 from model_withdrawal w
		where w.cluster_id = r.cluster_id and w.release_id = r.id)
	order by r.number desc limit 1 $$;

create function model_consents(of_cluster uuid, of_kind text) returns boolean
	language sql stable security definer set search_path = public as $$
	select coalesce((select given from model_consent
		where cluster_id = of_cluster and kind = of_kind order by number desc limit 1), false) $$;
revoke execute on function model_consents(uuid, text) from public;

-- Who builds on the models of the transaction's cluster, if it asks and as far as they tell.
create function model_followers() returns table (name text, slug text, release integer, at timestamptz)
	language sql stable security definer set search_path = public as $$
	select c.name, c.slug, r.number, s.at
	from model_release r
	join model_start s on s.sha256 = r.sha256 and s.cluster_id <> r.cluster_id
	join cluster c on c.id = s.cluster_id
	where r.cluster_id = current_cluster()
	and model_consents(r.cluster_id, 'asks') and model_consents(s.cluster_id, 'tells')
	order by s.at $$;
