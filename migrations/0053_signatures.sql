-- Agree: signatures of organisations under an exact text that was decided on.

-- A signing asks the members to sign one version.
create table signing (
	cluster_id uuid not null references cluster,
	id uuid not null,
	version_id uuid not null,
	decision_id uuid not null,
	-- SHA-256 (hex) of the version's signed form, as it is shown to those who sign.
	text_sha256 text not null,
	reply_by date not null,
	in_force_on date not null,
	review_on date,
	opened_by uuid,
	opened_by_name text not null,
	opened_at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, version_id) references rulebook_version (cluster_id, id),
	foreign key (cluster_id, decision_id) references decision (cluster_id, id)
);
create index signing_version on signing (cluster_id, version_id);
create index signing_decision on signing (cluster_id, decision_id);
call isolate('signing', 'select, insert');

-- It is over: the text comes into force on a day, or it was taken back.
create table signing_end (
	cluster_id uuid not null,
	signing_id uuid not null,
	outcome text not null check (outcome in ('closed', 'withdrawn')),
	-- First day of the text, when closed.
	from_day date,
	reason text not null default '',
	-- Members that had not signed by then: their ids and names.
	missing jsonb not null default '[]',
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, signing_id),
	foreign key (cluster_id, signing_id) references signing (cluster_id, id)
);
call isolate('signing_end', 'select, insert');

-- One organisation's signature. Written once and never changed.
create table signature (
	cluster_id uuid not null,
	id uuid not null,
	signing_id uuid not null,
	member_id uuid not null,
	-- As the member was called then.
	member_name text not null,
	member_sector text not null check (member_sector in ('administration', 'business', 'social')),
	text_sha256 text not null,
	person_id uuid,
	signer_name text not null,
	signer_role text not null,
	-- By what the signer may sign: an entry in a register, a power of attorney, something else.
	authority_kind text not null check (authority_kind in ('register', 'attorney', 'other')),
	authority text not null,
	authority_file uuid,
	signed_at timestamptz not null,
	from_address text,
	primary key (cluster_id, id),
	foreign key (cluster_id, signing_id) references signing (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id),
	foreign key (cluster_id, authority_file) references stored_file (cluster_id, id)
);
create unique index signature_once on signature (cluster_id, signing_id, member_id);
create index signature_member on signature (cluster_id, member_id);
create index signature_file on signature (cluster_id, authority_file);
call isolate('signature', 'select, insert');

-- A signature under the same text that was made outside Klaster, attached to the one made here.
create table outside_signature (
	cluster_id uuid not null,
	id uuid not null,
	signature_id uuid not null,
	kind text not null check (kind in ('qualified', 'trusted-profile', 'paper')),
	note text not null default '',
	file_id uuid not null,
	by_person uuid,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, signature_id) references signature (cluster_id, id),
	foreign key (cluster_id, file_id) references stored_file (cluster_id, id)
);
create index outside_signature_signature on outside_signature (cluster_id, signature_id);
create index outside_signature_file on outside_signature (cluster_id, file_id);
call isolate('outside_signature', 'select, insert');
