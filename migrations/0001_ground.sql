-- The ground: who may sign in, which clusters there are, and what every capability needs
-- (history, mail, background work, files). Tables of a cluster carry cluster_id, their primary key is
-- (cluster_id, id), and isolate() puts them behind Row-Level Security.

do $$ begin
	if not exists (select 1 from pg_roles where rolname = 'klaster_app') then
		create role klaster_app nologin;
	end if;
	execute format('grant klaster_app to %I', current_user);
end $$;

grant usage on schema public to klaster_app;

create function current_cluster() returns uuid language sql stable as
	$$ select nullif(current_setting('klaster.cluster', true), '')::uuid $$;

create function current_person() returns uuid language sql stable as
	$$ select nullif(current_setting('klaster.person', true), '')::uuid $$;

create procedure isolate(target regclass, privileges text default 'select, insert, update, delete')
language plpgsql as $$
begin
	execute format('alter table %s enable row level security', target);
	execute format('create policy own_cluster on %s to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster())', target);
	execute format('grant %s on %s to klaster_app', privileges, target);
end $$;

-- Sign-in: read and written by the sign-in library alone, never under the app's role.

create table person (
	id uuid primary key,
	name text not null,
	email text not null unique,
	email_verified boolean not null default false,
	image text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);

create table session (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	token text not null unique,
	expires_at timestamptz not null,
	ip_address text,
	user_agent text,
	second_factor_at timestamptz,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index session_person on session (person_id);

create table account (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	account_id text not null,
	provider_id text not null,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamptz,
	refresh_token_expires_at timestamptz,
	scope text,
	password text,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index account_person on account (person_id);

create table verification (
	id uuid primary key,
	identifier text not null,
	value text not null,
	expires_at timestamptz not null,
	created_at timestamptz not null default now(),
	updated_at timestamptz not null default now()
);
create index verification_identifier on verification (identifier);

create table passkey (
	id uuid primary key,
	person_id uuid not null references person on delete cascade,
	name text,
	public_key text not null,
	credential_id text not null unique,
	counter integer not null,
	device_type text not null,
	backed_up boolean not null,
	transports text,
	aaguid text,
	created_at timestamptz default now()
);
create index passkey_person on passkey (person_id);

create table totp (
	person_id uuid primary key references person on delete cascade,
	secret text not null,
	confirmed_at timestamptz,
	-- The last time step that was accepted: a code is good once.
	last_step bigint not null default 0
);

create table attempt (
	key text not null,
	at timestamptz not null default now()
);
create index attempt_key on attempt (key, at);

-- Clusters and those who coordinate them.

create table cluster (
	id uuid primary key,
	slug text not null unique,
	name text not null,
	purpose text not null default '',
	locale text not null default 'pl',
	time_zone text not null default 'Europe/Warsaw',
	currency text not null default 'PLN',
	settings jsonb not null default '{}',
	demo boolean not null default false,
	created_at timestamptz not null default now()
);
alter table cluster enable row level security;
create policy own_cluster on cluster to klaster_app using (id = current_cluster()) with check (id = current_cluster());
grant select, update on cluster to klaster_app;

create table coordinator (
	cluster_id uuid not null references cluster,
	id uuid not null,
	person_id uuid references person,
	email text not null,
	name text not null,
	since timestamptz not null,
	until timestamptz,
	primary key (cluster_id, id)
);
create unique index coordinator_email on coordinator (cluster_id, lower(email)) where until is null;
call isolate('coordinator');

-- Finding a cluster happens before one is chosen, so it goes through these doors only.

create function cluster_by_slug(wanted text) returns setof cluster
	language sql stable security definer set search_path = public as
	$$ select * from cluster where slug = lower(wanted) $$;

create function clusters_listed() returns table (slug text, name text, purpose text, demo boolean)
	language sql stable security definer set search_path = public as
	$$ select slug, name, purpose, demo from cluster order by demo, name $$;

-- History: append-only, each entry's hash covers the one before it.

create table audit_entry (
	cluster_id uuid not null references cluster,
	seq bigint not null,
	at timestamptz not null,
	actor_id uuid,
	actor_name text not null,
	action text not null,
	subject_kind text not null,
	subject_id uuid,
	data jsonb not null default '{}',
	from_address text,
	previous_hash text not null,
	hash text not null,
	primary key (cluster_id, seq)
);
create index audit_entry_subject on audit_entry (cluster_id, subject_id, seq);
call isolate('audit_entry', 'select, insert');

create function audit_entry_is_final() returns trigger language plpgsql as
	$$ begin raise exception 'history is append-only'; end $$;
create trigger audit_entry_final before update or delete on audit_entry
	for each row execute function audit_entry_is_final();

-- Mail leaves through an outbox, written in the same transaction as what it tells of.

create table mail (
	cluster_id uuid not null references cluster,
	id uuid not null,
	to_address text not null,
	to_name text,
	subject text not null,
	body text not null,
	created_at timestamptz not null,
	sent_at timestamptz,
	attempts integer not null default 0,
	error text,
	-- The same notice about the same thing is written once.
	once_key text,
	primary key (cluster_id, id)
);
create unique index mail_once on mail (cluster_id, once_key);
create index mail_unsent on mail (created_at) where sent_at is null;
call isolate('mail');

-- Background work that people wait for: how far it is, and how to stop it.

create table task (
	cluster_id uuid not null references cluster,
	id uuid not null,
	kind text not null,
	state text not null default 'queued' check (state in ('queued', 'running', 'done', 'failed', 'cancelled')),
	done integer not null default 0,
	total integer not null default 0,
	note jsonb not null default '{}',
	input jsonb not null default '{}',
	result jsonb,
	error text,
	started_by uuid,
	created_at timestamptz not null,
	started_at timestamptz,
	finished_at timestamptz,
	cancel_requested_at timestamptz,
	primary key (cluster_id, id)
);
create index task_kind on task (cluster_id, kind, created_at);
call isolate('task');

create table stored_file (
	cluster_id uuid not null references cluster,
	id uuid not null,
	name text not null,
	type text not null,
	size integer not null,
	sha256 text not null,
	bytes bytea not null,
	created_by uuid,
	created_at timestamptz not null,
	primary key (cluster_id, id)
);
call isolate('stored_file');

-- Jobs are added inside the transaction that wants them; the queue itself belongs to the owner.

create function add_job(name text, payload jsonb, run_at timestamptz default now(), job_key text default null)
	returns void language plpgsql security definer set search_path = public as $$
begin
	perform graphile_worker.add_job(name, payload::json, run_at => run_at, job_key => job_key);
end $$;
