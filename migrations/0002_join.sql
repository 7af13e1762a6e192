-- Join: members from application to leaving, who speaks for them, and what they signed.

create table member (
	cluster_id uuid not null references cluster,
	id uuid not null,
	name text not null,
	short_name text,
	sector text not null check (sector in ('administration', 'business', 'social')),
	legal_form text not null,
	kind text not null default 'ordinary' check (kind in ('founding', 'ordinary', 'supporting')),
	pes_kind text,
	social_enterprise boolean not null default false,
	nip text,
	regon text,
	krs text,
	pkd jsonb not null default '[]',
	value_chain_role text,
	description text not null default '',
	website text,
	email text,
	phone text,
	street text,
	postal_code text,
	town text not null,
	country text not null default 'PL',
	latitude double precision,
	longitude double precision,
	standing text not null check (standing in
		('applied', 'awaiting-resolution', 'admitted', 'active', 'suspended', 'left', 'excluded', 'declined')),
	standing_since timestamptz not null,
	joined_on date,
	needs_resolution boolean not null default false,
	last_confirmed_at timestamptz,
	-- Folded words to search in: the member's own, and those of its open offers.
	words text not null default '',
	offer_words text not null default '',
	offer_categories text[] not null default '{}',
	external_key text,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	primary key (cluster_id, id)
);
create unique index member_nip on member (cluster_id, nip)
	where nip is not null and standing not in ('left', 'excluded', 'declined');
create unique index member_external_key on member (cluster_id, external_key);
create index member_standing on member (cluster_id, standing);
call isolate('member');

create table standing_change (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	from_standing text,
	to_standing text not null,
	at timestamptz not null,
	by_person uuid,
	by_name text not null,
	reason text,
	effective_on date,
	appeal_until date,
	primary key (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create index standing_change_member on standing_change (cluster_id, member_id, at);
call isolate('standing_change');

create table appeal (
	cluster_id uuid not null,
	id uuid not null,
	standing_change_id uuid not null,
	member_id uuid not null,
	grounds text not null,
	made_by text not null,
	made_at timestamptz not null,
	decided_at timestamptz,
	decided_by text,
	upheld boolean,
	decision text,
	primary key (cluster_id, id),
	foreign key (cluster_id, standing_change_id) references standing_change (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create unique index appeal_once on appeal (cluster_id, standing_change_id);
call isolate('appeal');

create table declaration (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	person_id uuid references person,
	signer_name text not null,
	signer_role text not null,
	text text not null,
	text_sha256 text not null,
	signed_at timestamptz not null,
	from_address text,
	primary key (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
call isolate('declaration');

create table delegate (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	role text not null check (role in ('delegate', 'deputy')),
	person_id uuid references person,
	name text not null,
	email text not null,
	phone text,
	since timestamptz not null,
	until timestamptz,
	notice text,
	primary key (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create unique index delegate_one on delegate (cluster_id, member_id, role) where until is null;
create index delegate_email on delegate (lower(email)) where until is null;
call isolate('delegate');

create table confirmation (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	person_id uuid references person,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create index confirmation_member on confirmation (cluster_id, member_id, at);
call isolate('confirmation');

-- Which clusters a person belongs to, over all of them: only through this door.
create function clusters_of_person(who uuid)
	returns table (id uuid, slug text, name text, demo boolean)
	language sql stable security definer set search_path = public as $$
	select c.id, c.slug, c.name, c.demo from cluster c
	where exists (select 1 from coordinator k where k.cluster_id = c.id and k.person_id = who and k.until is null)
	or exists (select 1 from delegate d where d.cluster_id = c.id and d.person_id = who and d.until is null)
	order by c.name $$;

-- A seat is given to an address; whoever proves the address takes it.
create function claim_seats(who uuid, address text) returns void
	language sql security definer set search_path = public as $$
	update coordinator set person_id = who where person_id is null and lower(email) = lower(address);
	update delegate set person_id = who where person_id is null and lower(email) = lower(address) and until is null;
	update person set name = coalesce(
		(select name from coordinator where person_id = who order by since desc limit 1),
		(select name from delegate where person_id = who order by since desc limit 1),
		split_part(address, '@', 1))
	where id = who and name = '' $$;

-- May this address sign in at all? (The answer is never shown to whoever asks.)
create function cluster_of_address(address text) returns uuid
	language sql stable security definer set search_path = public as $$
	select cluster_id from (
		select cluster_id, since from coordinator where lower(email) = lower(address) and until is null
		union all
		select cluster_id, since from delegate where lower(email) = lower(address) and until is null
	) seat order by since desc limit 1 $$;
revoke execute on function claim_seats(uuid, text), cluster_of_address(text), clusters_of_person(uuid) from public;
