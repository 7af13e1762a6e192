create table account (
	id uuid not null,
	person_id uuid not null,
	account_id text not null,
	provider_id text not null,
	access_token text,
	refresh_token text,
	id_token text,
	access_token_expires_at timestamp with time zone,
	refresh_token_expires_at timestamp with time zone,
	scope text,
	password text,
	created_at timestamp with time zone not null default now(),
	updated_at timestamp with time zone not null default now()
);
create table admission (
	cluster_id uuid not null,
	application_id uuid not null,
	decides text not null,
	objections_until date,
	clause_id text,
	clause_number integer,
	rulebook_version integer,
	opened_at timestamp with time zone not null
);
create table admission_objection (
	cluster_id uuid not null,
	id uuid not null,
	application_id uuid not null,
	member_id uuid not null,
	reason text not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null,
	withdrawn_at timestamp with time zone,
	withdrawn_by text
);
create table admission_vote (
	cluster_id uuid not null,
	id uuid not null,
	application_id uuid not null,
	member_id uuid not null,
	vote text not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table amendment (
	cluster_id uuid not null,
	id uuid not null,
	base_id uuid not null,
	title text not null,
	reason text not null default ''::text,
	changes jsonb not null,
	origin jsonb,
	member_id uuid,
	proposed_by uuid,
	proposed_by_name text not null,
	proposed_at timestamp with time zone not null
);
create table amendment_end (
	cluster_id uuid not null,
	id uuid not null,
	amendment_id uuid not null,
	outcome text not null,
	version_id uuid,
	reason text not null default ''::text,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table answer (
	cluster_id uuid not null,
	id uuid not null,
	proposal_id uuid not null,
	member_id uuid not null,
	version integer not null,
	kind text not null,
	reason_code text,
	reason text,
	changes jsonb,
	person_id uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table appeal (
	cluster_id uuid not null,
	id uuid not null,
	standing_change_id uuid not null,
	member_id uuid not null,
	grounds text not null,
	made_by text not null,
	made_at timestamp with time zone not null,
	decided_at timestamp with time zone,
	decided_by text,
	upheld boolean,
	decision text
);
create table attempt (
	key text not null,
	at timestamp with time zone not null default now()
);
create table audit_entry (
	cluster_id uuid not null,
	seq bigint not null,
	at timestamp with time zone not null,
	actor_id uuid,
	actor_name text not null,
	action text not null,
	subject_kind text not null,
	subject_id uuid,
	data jsonb not null default '{}'::jsonb,
	from_address text,
	previous_hash text not null,
	hash text not null
);
create table ballot (
	cluster_id uuid not null,
	id uuid not null,
	decision_id uuid not null,
	member_id uuid not null,
	number integer not null,
	choice jsonb not null,
	by_member uuid,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table ballot_box (
	cluster_id uuid not null,
	decision_id uuid not null,
	box text not null,
	choices jsonb not null default '[]'::jsonb
);
create table ballot_cast (
	cluster_id uuid not null,
	decision_id uuid not null,
	member_id uuid not null
);
create table clause_comment (
	cluster_id uuid not null,
	id uuid not null,
	version_id uuid not null,
	clause_id text not null,
	quote text not null default ''::text,
	body text not null,
	member_id uuid,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null,
	resolved_at timestamp with time zone,
	resolved_by text
);
create table cluster (
	id uuid not null,
	slug text not null,
	name text not null,
	purpose text not null default ''::text,
	locale text not null default 'pl'::text,
	time_zone text not null default 'Europe/Warsaw'::text,
	currency text not null default 'PLN'::text,
	settings jsonb not null default '{}'::jsonb,
	demo boolean not null default false,
	created_at timestamp with time zone not null default now()
);
create table confirmation (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	person_id uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table consultation (
	cluster_id uuid not null,
	id uuid not null,
	title text not null,
	question text not null default ''::text,
	version_id uuid,
	clause_id text,
	round integer not null default 1,
	follows uuid,
	links_allowed boolean not null default false,
	closes_on date,
	opened_by uuid,
	opened_by_name text not null,
	opened_at timestamp with time zone not null
);
create table consultation_end (
	cluster_id uuid not null,
	consultation_id uuid not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table consultation_link (
	cluster_id uuid not null,
	id uuid not null,
	consultation_id uuid not null,
	member_id uuid not null,
	token_sha256 text not null,
	made_by uuid,
	made_by_name text not null,
	made_at timestamp with time zone not null,
	revoked_at timestamp with time zone,
	revoked_by_name text
);
create table coordinator (
	cluster_id uuid not null,
	id uuid not null,
	person_id uuid,
	email text not null,
	name text not null,
	since timestamp with time zone not null,
	until timestamp with time zone
);
create table council_seat (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	since timestamp with time zone not null,
	until timestamp with time zone
);
create table cube_run (
	cluster_id uuid not null,
	id uuid not null,
	task_id uuid not null,
	parameters jsonb not null,
	seed integer not null,
	status text,
	result jsonb,
	missing_pieces jsonb,
	milliseconds integer,
	started_by uuid,
	created_at timestamp with time zone not null,
	finished_at timestamp with time zone
);
create table decision (
	cluster_id uuid not null,
	id uuid not null,
	title text not null,
	question text not null,
	kind text not null,
	ballot text not null,
	version_id uuid,
	text text not null,
	text_sha256 text not null,
	options jsonb not null default '[]'::jsonb,
	secret boolean not null,
	procedure text not null,
	opens_at timestamp with time zone not null,
	closes_at timestamp with time zone not null,
	supersedes uuid,
	announced_by uuid,
	announced_by_name text not null,
	announced_at timestamp with time zone not null
);
create table decision_elector (
	cluster_id uuid not null,
	decision_id uuid not null,
	member_id uuid not null,
	name text not null,
	sector text not null,
	weight integer not null default 1
);
create table decision_opening (
	cluster_id uuid not null,
	decision_id uuid not null,
	rule jsonb not null,
	sources jsonb not null default '[]'::jsonb,
	delegation boolean not null,
	at timestamp with time zone not null
);
create table decision_result (
	cluster_id uuid not null,
	decision_id uuid not null,
	outcome text not null,
	protocol jsonb not null,
	sha256 text not null,
	closed_by uuid,
	closed_by_name text not null,
	closed_at timestamp with time zone not null
);
create table decision_withdrawal (
	cluster_id uuid not null,
	decision_id uuid not null,
	reason text not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table declaration (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	person_id uuid,
	signer_name text not null,
	signer_role text not null,
	text text not null,
	text_sha256 text not null,
	signed_at timestamp with time zone not null,
	from_address text
);
create table delegate (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	role text not null,
	person_id uuid,
	name text not null,
	email text not null,
	phone text,
	since timestamp with time zone not null,
	until timestamp with time zone,
	notice text
);
create table fit (
	cluster_id uuid not null,
	need_id uuid not null,
	offer_id uuid not null,
	score real not null,
	reasons jsonb not null default '[]'::jsonb,
	blocked text,
	computed_at timestamp with time zone not null
);
create table fit_round (
	cluster_id uuid not null,
	fingerprint text not null,
	offers integer not null,
	needs integer not null,
	fits integer not null,
	milliseconds integer not null,
	computed_at timestamp with time zone not null
);
create table leaving (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	notice text not null default ''::text,
	effective_on date not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table mail (
	cluster_id uuid not null,
	id uuid not null,
	to_address text not null,
	to_name text,
	subject text not null,
	body text not null,
	created_at timestamp with time zone not null,
	sent_at timestamp with time zone,
	attempts integer not null default 0,
	error text,
	once_key text
);
create table member (
	cluster_id uuid not null,
	id uuid not null,
	name text not null,
	short_name text,
	sector text not null,
	legal_form text not null,
	kind text not null default 'ordinary'::text,
	pes_kind text,
	social_enterprise boolean not null default false,
	nip text,
	regon text,
	krs text,
	pkd jsonb not null default '[]'::jsonb,
	value_chain_role text,
	description text not null default ''::text,
	website text,
	email text,
	phone text,
	street text,
	postal_code text,
	town text not null,
	country text not null default 'PL'::text,
	latitude double precision,
	longitude double precision,
	standing text not null,
	standing_since timestamp with time zone not null,
	joined_on date,
	needs_resolution boolean not null default false,
	last_confirmed_at timestamp with time zone,
	words text not null default ''::text,
	offer_words text not null default ''::text,
	offer_categories text[] not null default '{}'::text[],
	external_key text,
	created_at timestamp with time zone not null,
	updated_at timestamp with time zone not null
);
create table migration (
	name text not null,
	applied_at timestamp with time zone not null default now()
);
create table model_consent (
	cluster_id uuid not null,
	id uuid not null,
	number integer not null,
	kind text not null,
	given boolean not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table model_received (
	cluster_id uuid not null,
	id uuid not null,
	file jsonb not null,
	sha256 text not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table model_release (
	cluster_id uuid not null,
	id uuid not null,
	number integer not null,
	version_id uuid not null,
	file jsonb not null,
	sha256 text not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table model_start (
	cluster_id uuid not null,
	id uuid not null,
	file jsonb not null,
	sha256 text not null,
	names jsonb not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table model_take (
	cluster_id uuid not null,
	id uuid not null,
	clause_id text not null,
	release integer not null,
	clause jsonb,
	amendment_id uuid not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table model_withdrawal (
	cluster_id uuid not null,
	id uuid not null,
	release_id uuid not null,
	reason text not null default ''::text,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table need (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	title text not null,
	description text not null default ''::text,
	kind text not null,
	category text,
	capacity integer not null default 1,
	unit text,
	terms text[] not null,
	price_min bigint,
	price_max bigint,
	currency text,
	available_from date,
	available_until date,
	reach_km integer,
	priority integer not null default 2,
	external_key text,
	created_at timestamp with time zone not null,
	updated_at timestamp with time zone not null,
	closed_at timestamp with time zone,
	closed_reason text,
	words text not null default ''::text,
	category_guessed boolean not null default false
);
create table objection_answer (
	cluster_id uuid not null,
	id uuid not null,
	decision_id uuid not null,
	member_id uuid not null,
	kind text not null,
	version_id uuid,
	note text not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table offer (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	title text not null,
	description text not null default ''::text,
	kind text not null,
	category text,
	capacity integer not null default 1,
	unit text,
	terms text[] not null,
	price_min bigint,
	price_max bigint,
	currency text,
	available_from date,
	available_until date,
	reach_km integer,
	external_key text,
	created_at timestamp with time zone not null,
	updated_at timestamp with time zone not null,
	closed_at timestamp with time zone,
	closed_reason text,
	words text not null default ''::text,
	category_guessed boolean not null default false
);
create table opinion_map (
	cluster_id uuid not null,
	consultation_id uuid not null,
	result jsonb not null,
	votes integer not null,
	voters integer not null,
	computed_at timestamp with time zone not null
);
create table opinion_vote (
	cluster_id uuid not null,
	statement_id uuid not null,
	member_id uuid not null,
	consultation_id uuid not null,
	value smallint not null
);
create table outcome (
	cluster_id uuid not null,
	id uuid not null,
	partnership_id uuid not null,
	member_id uuid not null,
	done text not null,
	why text,
	value bigint,
	currency text,
	again boolean,
	person_id uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table outside_signature (
	cluster_id uuid not null,
	id uuid not null,
	signature_id uuid not null,
	kind text not null,
	note text not null default ''::text,
	file_id uuid not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table partnership (
	cluster_id uuid not null,
	id uuid not null,
	proposal_id uuid not null,
	origin text not null,
	kind text not null,
	formed_at timestamp with time zone not null,
	ended_at timestamp with time zone
);
create table passkey (
	id uuid not null,
	person_id uuid not null,
	name text,
	public_key text not null,
	credential_id text not null,
	counter integer not null,
	device_type text not null,
	backed_up boolean not null,
	transports text,
	aaguid text,
	created_at timestamp with time zone default now()
);
create table person (
	id uuid not null,
	name text not null,
	email text not null,
	email_verified boolean not null default false,
	image text,
	created_at timestamp with time zone not null default now(),
	updated_at timestamp with time zone not null default now()
);
create table profile_chase (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	at timestamp with time zone not null,
	by_name text not null
);
create table proposal (
	cluster_id uuid not null,
	id uuid not null,
	run_id uuid,
	origin text not null,
	kind text not null,
	content_key text not null,
	explanation jsonb not null default '[]'::jsonb,
	version integer not null default 1,
	state text not null default 'open'::text,
	created_at timestamp with time zone not null,
	closed_at timestamp with time zone
);
create table proposal_leg (
	cluster_id uuid not null,
	id uuid not null,
	proposal_id uuid not null,
	position integer not null,
	offer_id uuid not null,
	need_id uuid not null,
	giver_id uuid not null,
	taker_id uuid not null,
	terms text not null,
	price bigint,
	currency text,
	starts_on date,
	ends_on date,
	note text,
	score real not null default 0,
	reasons jsonb not null default '[]'::jsonb
);
create table protocol_signoff (
	cluster_id uuid not null,
	decision_id uuid not null,
	role text not null,
	name text not null,
	sha256 text not null,
	by_person uuid not null,
	at timestamp with time zone not null
);
create table recusal (
	cluster_id uuid not null,
	decision_id uuid not null,
	member_id uuid not null,
	reason text not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table rulebook_force (
	cluster_id uuid not null,
	id uuid not null,
	version_id uuid not null,
	decision_id uuid,
	from_day date not null,
	review_on date,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table rulebook_publication (
	cluster_id uuid not null,
	id uuid not null,
	number integer not null,
	published boolean not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table rulebook_version (
	cluster_id uuid not null,
	id uuid not null,
	number integer not null,
	text jsonb not null,
	text_sha256 text not null,
	based_on uuid,
	made_by uuid,
	made_by_name text not null,
	made_at timestamp with time zone not null,
	summary text not null default ''::text
);
create table session (
	id uuid not null,
	person_id uuid not null,
	token text not null,
	expires_at timestamp with time zone not null,
	ip_address text,
	user_agent text,
	second_factor_at timestamp with time zone,
	created_at timestamp with time zone not null default now(),
	updated_at timestamp with time zone not null default now()
);
create table signature (
	cluster_id uuid not null,
	id uuid not null,
	signing_id uuid not null,
	member_id uuid not null,
	member_name text not null,
	member_sector text not null,
	text_sha256 text not null,
	person_id uuid,
	signer_name text not null,
	signer_role text not null,
	authority_kind text not null,
	authority text not null,
	authority_file uuid,
	signed_at timestamp with time zone not null,
	from_address text
);
create table signing (
	cluster_id uuid not null,
	id uuid not null,
	version_id uuid not null,
	decision_id uuid not null,
	text_sha256 text not null,
	reply_by date not null,
	in_force_on date not null,
	review_on date,
	opened_by uuid,
	opened_by_name text not null,
	opened_at timestamp with time zone not null
);
create table signing_end (
	cluster_id uuid not null,
	signing_id uuid not null,
	outcome text not null,
	from_day date,
	reason text not null default ''::text,
	missing jsonb not null default '[]'::jsonb,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table standing_change (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	from_standing text,
	to_standing text not null,
	at timestamp with time zone not null,
	by_person uuid,
	by_name text not null,
	reason text,
	effective_on date,
	appeal_until date
);
create table statement (
	cluster_id uuid not null,
	id uuid not null,
	consultation_id uuid not null,
	number integer not null,
	text text not null,
	words text not null,
	member_id uuid,
	added_at timestamp with time zone not null,
	carried_from uuid,
	priority real not null default 5.0625,
	agree integer,
	disagree integer,
	seen integer
);
create table statement_hiding (
	cluster_id uuid not null,
	statement_id uuid not null,
	consultation_id uuid not null,
	reason text not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table stored_file (
	cluster_id uuid not null,
	id uuid not null,
	name text not null,
	type text not null,
	size integer not null,
	sha256 text not null,
	bytes bytea not null,
	created_by uuid,
	created_at timestamp with time zone not null
);
create table task (
	cluster_id uuid not null,
	id uuid not null,
	kind text not null,
	state text not null default 'queued'::text,
	done integer not null default 0,
	total integer not null default 0,
	note jsonb not null default '{}'::jsonb,
	input jsonb not null default '{}'::jsonb,
	result jsonb,
	error text,
	started_by uuid,
	created_at timestamp with time zone not null,
	started_at timestamp with time zone,
	finished_at timestamp with time zone,
	cancel_requested_at timestamp with time zone
);
create table totp (
	person_id uuid not null,
	secret text not null,
	confirmed_at timestamp with time zone,
	last_step bigint not null default 0
);
create table verification (
	id uuid not null,
	identifier text not null,
	value text not null,
	expires_at timestamp with time zone not null,
	created_at timestamp with time zone not null default now(),
	updated_at timestamp with time zone not null default now()
);
create table vote_delegation (
	cluster_id uuid not null,
	id uuid not null,
	from_member uuid not null,
	to_member uuid not null,
	decision_id uuid,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);
create table vote_delegation_end (
	cluster_id uuid not null,
	delegation_id uuid not null,
	by_person uuid,
	by_name text not null,
	at timestamp with time zone not null
);

alter table account add constraint account_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
alter table account add constraint account_pkey PRIMARY KEY (id);
alter table admission add constraint admission_cluster_id_application_id_fkey FOREIGN KEY (cluster_id, application_id) REFERENCES member(cluster_id, id);
alter table admission add constraint admission_decides_check CHECK ((decides = ANY (ARRAY['coordinator'::text, 'council'::text, 'members'::text])));
alter table admission add constraint admission_pkey PRIMARY KEY (cluster_id, application_id);
alter table admission_objection add constraint admission_objection_cluster_id_application_id_fkey FOREIGN KEY (cluster_id, application_id) REFERENCES admission(cluster_id, application_id);
alter table admission_objection add constraint admission_objection_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table admission_objection add constraint admission_objection_pkey PRIMARY KEY (cluster_id, id);
alter table admission_vote add constraint admission_vote_cluster_id_application_id_fkey FOREIGN KEY (cluster_id, application_id) REFERENCES admission(cluster_id, application_id);
alter table admission_vote add constraint admission_vote_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table admission_vote add constraint admission_vote_pkey PRIMARY KEY (cluster_id, id);
alter table admission_vote add constraint admission_vote_vote_check CHECK ((vote = ANY (ARRAY['yes'::text, 'no'::text])));
alter table amendment add constraint amendment_cluster_id_base_id_fkey FOREIGN KEY (cluster_id, base_id) REFERENCES rulebook_version(cluster_id, id);
alter table amendment add constraint amendment_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table amendment add constraint amendment_pkey PRIMARY KEY (cluster_id, id);
alter table amendment_end add constraint amendment_end_cluster_id_amendment_id_fkey FOREIGN KEY (cluster_id, amendment_id) REFERENCES amendment(cluster_id, id);
alter table amendment_end add constraint amendment_end_cluster_id_version_id_fkey FOREIGN KEY (cluster_id, version_id) REFERENCES rulebook_version(cluster_id, id);
alter table amendment_end add constraint amendment_end_outcome_check CHECK ((outcome = ANY (ARRAY['accepted'::text, 'rejected'::text, 'withdrawn'::text])));
alter table amendment_end add constraint amendment_end_pkey PRIMARY KEY (cluster_id, id);
alter table answer add constraint answer_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table answer add constraint answer_cluster_id_proposal_id_fkey FOREIGN KEY (cluster_id, proposal_id) REFERENCES proposal(cluster_id, id);
alter table answer add constraint answer_kind_check CHECK ((kind = ANY (ARRAY['accept'::text, 'decline'::text, 'counter'::text])));
alter table answer add constraint answer_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table answer add constraint answer_pkey PRIMARY KEY (cluster_id, id);
alter table appeal add constraint appeal_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table appeal add constraint appeal_cluster_id_standing_change_id_fkey FOREIGN KEY (cluster_id, standing_change_id) REFERENCES standing_change(cluster_id, id);
alter table appeal add constraint appeal_pkey PRIMARY KEY (cluster_id, id);
alter table audit_entry add constraint audit_entry_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table audit_entry add constraint audit_entry_pkey PRIMARY KEY (cluster_id, seq);
alter table ballot add constraint ballot_cluster_id_by_member_fkey FOREIGN KEY (cluster_id, by_member) REFERENCES member(cluster_id, id);
alter table ballot add constraint ballot_cluster_id_decision_id_member_id_fkey FOREIGN KEY (cluster_id, decision_id, member_id) REFERENCES decision_elector(cluster_id, decision_id, member_id);
alter table ballot add constraint ballot_number_check CHECK ((number > 0));
alter table ballot add constraint ballot_pkey PRIMARY KEY (cluster_id, id);
alter table ballot_box add constraint ballot_box_box_check CHECK ((box = ANY (ARRAY['all'::text, 'administration'::text, 'business'::text, 'social'::text])));
alter table ballot_box add constraint ballot_box_cluster_id_decision_id_fkey FOREIGN KEY (cluster_id, decision_id) REFERENCES decision_opening(cluster_id, decision_id);
alter table ballot_box add constraint ballot_box_pkey PRIMARY KEY (cluster_id, decision_id, box);
alter table ballot_cast add constraint ballot_cast_cluster_id_decision_id_member_id_fkey FOREIGN KEY (cluster_id, decision_id, member_id) REFERENCES decision_elector(cluster_id, decision_id, member_id);
alter table ballot_cast add constraint ballot_cast_pkey PRIMARY KEY (cluster_id, decision_id, member_id);
alter table clause_comment add constraint clause_comment_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table clause_comment add constraint clause_comment_cluster_id_version_id_fkey FOREIGN KEY (cluster_id, version_id) REFERENCES rulebook_version(cluster_id, id);
alter table clause_comment add constraint clause_comment_pkey PRIMARY KEY (cluster_id, id);
alter table cluster add constraint cluster_pkey PRIMARY KEY (id);
alter table cluster add constraint cluster_slug_key UNIQUE (slug);
alter table confirmation add constraint confirmation_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table confirmation add constraint confirmation_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table confirmation add constraint confirmation_pkey PRIMARY KEY (cluster_id, id);
alter table consultation add constraint consultation_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table consultation add constraint consultation_cluster_id_follows_fkey FOREIGN KEY (cluster_id, follows) REFERENCES consultation(cluster_id, id);
alter table consultation add constraint consultation_cluster_id_version_id_fkey FOREIGN KEY (cluster_id, version_id) REFERENCES rulebook_version(cluster_id, id);
alter table consultation add constraint consultation_pkey PRIMARY KEY (cluster_id, id);
alter table consultation add constraint consultation_round_check CHECK ((round > 0));
alter table consultation_end add constraint consultation_end_cluster_id_consultation_id_fkey FOREIGN KEY (cluster_id, consultation_id) REFERENCES consultation(cluster_id, id);
alter table consultation_end add constraint consultation_end_pkey PRIMARY KEY (cluster_id, consultation_id);
alter table consultation_link add constraint consultation_link_cluster_id_consultation_id_fkey FOREIGN KEY (cluster_id, consultation_id) REFERENCES consultation(cluster_id, id);
alter table consultation_link add constraint consultation_link_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table consultation_link add constraint consultation_link_pkey PRIMARY KEY (cluster_id, id);
alter table coordinator add constraint coordinator_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table coordinator add constraint coordinator_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table coordinator add constraint coordinator_pkey PRIMARY KEY (cluster_id, id);
alter table council_seat add constraint council_seat_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table council_seat add constraint council_seat_pkey PRIMARY KEY (cluster_id, id);
alter table cube_run add constraint cube_run_cluster_id_task_id_fkey FOREIGN KEY (cluster_id, task_id) REFERENCES task(cluster_id, id);
alter table cube_run add constraint cube_run_pkey PRIMARY KEY (cluster_id, id);
alter table cube_run add constraint cube_run_status_check CHECK ((status = ANY (ARRAY['optimal'::text, 'feasible'::text, 'cancelled'::text, 'failed'::text])));
alter table decision add constraint decision_ballot_check CHECK ((ballot = ANY (ARRAY['yes-no'::text, 'ranked'::text, 'score'::text, 'date'::text])));
alter table decision add constraint decision_check CHECK ((closes_at >= opens_at));
alter table decision add constraint decision_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table decision add constraint decision_cluster_id_supersedes_fkey FOREIGN KEY (cluster_id, supersedes) REFERENCES decision(cluster_id, id);
alter table decision add constraint decision_cluster_id_version_id_fkey FOREIGN KEY (cluster_id, version_id) REFERENCES rulebook_version(cluster_id, id);
alter table decision add constraint decision_kind_check CHECK ((kind = ANY (ARRAY['rules'::text, 'admission'::text, 'exclusion'::text, 'council'::text, 'money'::text, 'other'::text])));
alter table decision add constraint decision_pkey PRIMARY KEY (cluster_id, id);
alter table decision add constraint decision_procedure_check CHECK ((procedure = ANY (ARRAY['circulation'::text, 'meeting'::text])));
alter table decision_elector add constraint decision_elector_cluster_id_decision_id_fkey FOREIGN KEY (cluster_id, decision_id) REFERENCES decision_opening(cluster_id, decision_id);
alter table decision_elector add constraint decision_elector_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table decision_elector add constraint decision_elector_pkey PRIMARY KEY (cluster_id, decision_id, member_id);
alter table decision_elector add constraint decision_elector_sector_check CHECK ((sector = ANY (ARRAY['administration'::text, 'business'::text, 'social'::text])));
alter table decision_elector add constraint decision_elector_weight_check CHECK ((weight >= 0));
alter table decision_opening add constraint decision_opening_cluster_id_decision_id_fkey FOREIGN KEY (cluster_id, decision_id) REFERENCES decision(cluster_id, id);
alter table decision_opening add constraint decision_opening_pkey PRIMARY KEY (cluster_id, decision_id);
alter table decision_result add constraint decision_result_cluster_id_decision_id_fkey FOREIGN KEY (cluster_id, decision_id) REFERENCES decision_opening(cluster_id, decision_id);
alter table decision_result add constraint decision_result_outcome_check CHECK ((outcome = ANY (ARRAY['passed'::text, 'failed'::text, 'void'::text])));
alter table decision_result add constraint decision_result_pkey PRIMARY KEY (cluster_id, decision_id);
alter table decision_withdrawal add constraint decision_withdrawal_cluster_id_decision_id_fkey FOREIGN KEY (cluster_id, decision_id) REFERENCES decision(cluster_id, id);
alter table decision_withdrawal add constraint decision_withdrawal_pkey PRIMARY KEY (cluster_id, decision_id);
alter table declaration add constraint declaration_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table declaration add constraint declaration_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table declaration add constraint declaration_pkey PRIMARY KEY (cluster_id, id);
alter table delegate add constraint delegate_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table delegate add constraint delegate_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table delegate add constraint delegate_pkey PRIMARY KEY (cluster_id, id);
alter table delegate add constraint delegate_role_check CHECK ((role = ANY (ARRAY['delegate'::text, 'deputy'::text])));
alter table fit add constraint fit_cluster_id_need_id_fkey FOREIGN KEY (cluster_id, need_id) REFERENCES need(cluster_id, id) ON DELETE CASCADE;
alter table fit add constraint fit_cluster_id_offer_id_fkey FOREIGN KEY (cluster_id, offer_id) REFERENCES offer(cluster_id, id) ON DELETE CASCADE;
alter table fit add constraint fit_pkey PRIMARY KEY (cluster_id, need_id, offer_id);
alter table fit add constraint fit_score_check CHECK (((score >= (0)::double precision) AND (score <= (1)::double precision)));
alter table fit_round add constraint fit_round_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table fit_round add constraint fit_round_pkey PRIMARY KEY (cluster_id);
alter table leaving add constraint leaving_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table leaving add constraint leaving_pkey PRIMARY KEY (cluster_id, id);
alter table mail add constraint mail_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table mail add constraint mail_pkey PRIMARY KEY (cluster_id, id);
alter table member add constraint member_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table member add constraint member_kind_check CHECK ((kind = ANY (ARRAY['founding'::text, 'ordinary'::text, 'supporting'::text])));
alter table member add constraint member_pkey PRIMARY KEY (cluster_id, id);
alter table member add constraint member_sector_check CHECK ((sector = ANY (ARRAY['administration'::text, 'business'::text, 'social'::text])));
alter table member add constraint member_standing_check CHECK ((standing = ANY (ARRAY['applied'::text, 'awaiting-resolution'::text, 'admitted'::text, 'active'::text, 'suspended'::text, 'left'::text, 'excluded'::text, 'declined'::text])));
alter table migration add constraint migration_pkey PRIMARY KEY (name);
alter table model_consent add constraint model_consent_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table model_consent add constraint model_consent_kind_check CHECK ((kind = ANY (ARRAY['asks'::text, 'tells'::text])));
alter table model_consent add constraint model_consent_pkey PRIMARY KEY (cluster_id, id);
alter table model_received add constraint model_received_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table model_received add constraint model_received_pkey PRIMARY KEY (cluster_id, id);
alter table model_release add constraint model_release_cluster_id_version_id_fkey FOREIGN KEY (cluster_id, version_id) REFERENCES rulebook_version(cluster_id, id);
alter table model_release add constraint model_release_number_check CHECK ((number > 0));
alter table model_release add constraint model_release_pkey PRIMARY KEY (cluster_id, id);
alter table model_start add constraint model_start_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table model_start add constraint model_start_pkey PRIMARY KEY (cluster_id, id);
alter table model_take add constraint model_take_cluster_id_amendment_id_fkey FOREIGN KEY (cluster_id, amendment_id) REFERENCES amendment(cluster_id, id);
alter table model_take add constraint model_take_pkey PRIMARY KEY (cluster_id, id);
alter table model_withdrawal add constraint model_withdrawal_cluster_id_release_id_fkey FOREIGN KEY (cluster_id, release_id) REFERENCES model_release(cluster_id, id);
alter table model_withdrawal add constraint model_withdrawal_pkey PRIMARY KEY (cluster_id, id);
alter table need add constraint need_capacity_check CHECK (((capacity >= 1) AND (capacity <= 10000)));
alter table need add constraint need_check CHECK ((price_max >= price_min));
alter table need add constraint need_check1 CHECK ((available_until >= available_from));
alter table need add constraint need_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table need add constraint need_kind_check CHECK ((kind = ANY (ARRAY['work'::text, 'service'::text, 'space'::text, 'equipment'::text, 'goods'::text, 'knowledge'::text, 'people'::text])));
alter table need add constraint need_pkey PRIMARY KEY (cluster_id, id);
alter table need add constraint need_price_min_check CHECK ((price_min >= 0));
alter table need add constraint need_priority_check CHECK (((priority >= 1) AND (priority <= 3)));
alter table need add constraint need_reach_km_check CHECK ((reach_km >= 0));
alter table need add constraint need_terms_check CHECK (((cardinality(terms) > 0) AND (terms <@ ARRAY['gift'::text, 'exchange'::text, 'paid'::text])));
alter table objection_answer add constraint objection_answer_cluster_id_decision_id_member_id_fkey FOREIGN KEY (cluster_id, decision_id, member_id) REFERENCES decision_elector(cluster_id, decision_id, member_id);
alter table objection_answer add constraint objection_answer_cluster_id_version_id_fkey FOREIGN KEY (cluster_id, version_id) REFERENCES rulebook_version(cluster_id, id);
alter table objection_answer add constraint objection_answer_kind_check CHECK ((kind = ANY (ARRAY['worked-in'::text, 'taken-back'::text])));
alter table objection_answer add constraint objection_answer_pkey PRIMARY KEY (cluster_id, id);
alter table offer add constraint offer_capacity_check CHECK (((capacity >= 1) AND (capacity <= 10000)));
alter table offer add constraint offer_check CHECK ((price_max >= price_min));
alter table offer add constraint offer_check1 CHECK ((available_until >= available_from));
alter table offer add constraint offer_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table offer add constraint offer_kind_check CHECK ((kind = ANY (ARRAY['work'::text, 'service'::text, 'space'::text, 'equipment'::text, 'goods'::text, 'knowledge'::text, 'people'::text])));
alter table offer add constraint offer_pkey PRIMARY KEY (cluster_id, id);
alter table offer add constraint offer_price_min_check CHECK ((price_min >= 0));
alter table offer add constraint offer_reach_km_check CHECK ((reach_km >= 0));
alter table offer add constraint offer_terms_check CHECK (((cardinality(terms) > 0) AND (terms <@ ARRAY['gift'::text, 'exchange'::text, 'paid'::text])));
alter table opinion_map add constraint opinion_map_cluster_id_consultation_id_fkey FOREIGN KEY (cluster_id, consultation_id) REFERENCES consultation(cluster_id, id);
alter table opinion_map add constraint opinion_map_pkey PRIMARY KEY (cluster_id, consultation_id);
alter table opinion_vote add constraint opinion_vote_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table opinion_vote add constraint opinion_vote_cluster_id_statement_id_fkey FOREIGN KEY (cluster_id, statement_id) REFERENCES statement(cluster_id, id);
alter table opinion_vote add constraint opinion_vote_pkey PRIMARY KEY (cluster_id, statement_id, member_id);
alter table opinion_vote add constraint opinion_vote_value_check CHECK (((value >= '-1'::integer) AND (value <= 1)));
alter table outcome add constraint outcome_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table outcome add constraint outcome_cluster_id_partnership_id_fkey FOREIGN KEY (cluster_id, partnership_id) REFERENCES partnership(cluster_id, id);
alter table outcome add constraint outcome_done_check CHECK ((done = ANY (ARRAY['done'::text, 'partly'::text, 'not-done'::text])));
alter table outcome add constraint outcome_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id);
alter table outcome add constraint outcome_pkey PRIMARY KEY (cluster_id, id);
alter table outcome add constraint outcome_value_check CHECK ((value >= 0));
alter table outside_signature add constraint outside_signature_cluster_id_file_id_fkey FOREIGN KEY (cluster_id, file_id) REFERENCES stored_file(cluster_id, id);
alter table outside_signature add constraint outside_signature_cluster_id_signature_id_fkey FOREIGN KEY (cluster_id, signature_id) REFERENCES signature(cluster_id, id);
alter table outside_signature add constraint outside_signature_kind_check CHECK ((kind = ANY (ARRAY['qualified'::text, 'trusted-profile'::text, 'paper'::text])));
alter table outside_signature add constraint outside_signature_pkey PRIMARY KEY (cluster_id, id);
alter table partnership add constraint partnership_cluster_id_proposal_id_fkey FOREIGN KEY (cluster_id, proposal_id) REFERENCES proposal(cluster_id, id);
alter table partnership add constraint partnership_pkey PRIMARY KEY (cluster_id, id);
alter table passkey add constraint passkey_credential_id_key UNIQUE (credential_id);
alter table passkey add constraint passkey_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
alter table passkey add constraint passkey_pkey PRIMARY KEY (id);
alter table person add constraint person_email_key UNIQUE (email);
alter table person add constraint person_pkey PRIMARY KEY (id);
alter table profile_chase add constraint profile_chase_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table profile_chase add constraint profile_chase_pkey PRIMARY KEY (cluster_id, id);
alter table proposal add constraint proposal_cluster_id_run_id_fkey FOREIGN KEY (cluster_id, run_id) REFERENCES cube_run(cluster_id, id);
alter table proposal add constraint proposal_kind_check CHECK ((kind = ANY (ARRAY['direct'::text, 'swap'::text, 'ring'::text])));
alter table proposal add constraint proposal_origin_check CHECK ((origin = ANY (ARRAY['cube'::text, 'match'::text, 'import'::text])));
alter table proposal add constraint proposal_pkey PRIMARY KEY (cluster_id, id);
alter table proposal add constraint proposal_state_check CHECK ((state = ANY (ARRAY['open'::text, 'accepted'::text, 'declined'::text, 'withdrawn'::text])));
alter table proposal_leg add constraint proposal_leg_check CHECK ((ends_on >= starts_on));
alter table proposal_leg add constraint proposal_leg_cluster_id_giver_id_fkey FOREIGN KEY (cluster_id, giver_id) REFERENCES member(cluster_id, id);
alter table proposal_leg add constraint proposal_leg_cluster_id_need_id_fkey FOREIGN KEY (cluster_id, need_id) REFERENCES need(cluster_id, id);
alter table proposal_leg add constraint proposal_leg_cluster_id_offer_id_fkey FOREIGN KEY (cluster_id, offer_id) REFERENCES offer(cluster_id, id);
alter table proposal_leg add constraint proposal_leg_cluster_id_proposal_id_fkey FOREIGN KEY (cluster_id, proposal_id) REFERENCES proposal(cluster_id, id);
alter table proposal_leg add constraint proposal_leg_cluster_id_taker_id_fkey FOREIGN KEY (cluster_id, taker_id) REFERENCES member(cluster_id, id);
alter table proposal_leg add constraint proposal_leg_pkey PRIMARY KEY (cluster_id, id);
alter table proposal_leg add constraint proposal_leg_price_check CHECK ((price >= 0));
alter table proposal_leg add constraint proposal_leg_terms_check CHECK ((terms = ANY (ARRAY['gift'::text, 'exchange'::text, 'paid'::text])));
alter table protocol_signoff add constraint protocol_signoff_cluster_id_decision_id_fkey FOREIGN KEY (cluster_id, decision_id) REFERENCES decision_result(cluster_id, decision_id);
alter table protocol_signoff add constraint protocol_signoff_pkey PRIMARY KEY (cluster_id, decision_id, role);
alter table protocol_signoff add constraint protocol_signoff_role_check CHECK ((role = ANY (ARRAY['chair'::text, 'minute-taker'::text])));
alter table recusal add constraint recusal_cluster_id_decision_id_member_id_fkey FOREIGN KEY (cluster_id, decision_id, member_id) REFERENCES decision_elector(cluster_id, decision_id, member_id);
alter table recusal add constraint recusal_pkey PRIMARY KEY (cluster_id, decision_id, member_id);
alter table rulebook_force add constraint rulebook_force_cluster_id_version_id_fkey FOREIGN KEY (cluster_id, version_id) REFERENCES rulebook_version(cluster_id, id);
alter table rulebook_force add constraint rulebook_force_pkey PRIMARY KEY (cluster_id, id);
alter table rulebook_publication add constraint rulebook_publication_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table rulebook_publication add constraint rulebook_publication_pkey PRIMARY KEY (cluster_id, id);
alter table rulebook_version add constraint rulebook_version_cluster_id_based_on_fkey FOREIGN KEY (cluster_id, based_on) REFERENCES rulebook_version(cluster_id, id);
alter table rulebook_version add constraint rulebook_version_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table rulebook_version add constraint rulebook_version_number_check CHECK ((number > 0));
alter table rulebook_version add constraint rulebook_version_pkey PRIMARY KEY (cluster_id, id);
alter table session add constraint session_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
alter table session add constraint session_pkey PRIMARY KEY (id);
alter table session add constraint session_token_key UNIQUE (token);
alter table signature add constraint signature_authority_kind_check CHECK ((authority_kind = ANY (ARRAY['register'::text, 'attorney'::text, 'other'::text])));
alter table signature add constraint signature_cluster_id_authority_file_fkey FOREIGN KEY (cluster_id, authority_file) REFERENCES stored_file(cluster_id, id);
alter table signature add constraint signature_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table signature add constraint signature_cluster_id_signing_id_fkey FOREIGN KEY (cluster_id, signing_id) REFERENCES signing(cluster_id, id);
alter table signature add constraint signature_member_sector_check CHECK ((member_sector = ANY (ARRAY['administration'::text, 'business'::text, 'social'::text])));
alter table signature add constraint signature_pkey PRIMARY KEY (cluster_id, id);
alter table signing add constraint signing_cluster_id_decision_id_fkey FOREIGN KEY (cluster_id, decision_id) REFERENCES decision(cluster_id, id);
alter table signing add constraint signing_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table signing add constraint signing_cluster_id_version_id_fkey FOREIGN KEY (cluster_id, version_id) REFERENCES rulebook_version(cluster_id, id);
alter table signing add constraint signing_pkey PRIMARY KEY (cluster_id, id);
alter table signing_end add constraint signing_end_cluster_id_signing_id_fkey FOREIGN KEY (cluster_id, signing_id) REFERENCES signing(cluster_id, id);
alter table signing_end add constraint signing_end_outcome_check CHECK ((outcome = ANY (ARRAY['closed'::text, 'withdrawn'::text])));
alter table signing_end add constraint signing_end_pkey PRIMARY KEY (cluster_id, signing_id);
alter table standing_change add constraint standing_change_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table standing_change add constraint standing_change_pkey PRIMARY KEY (cluster_id, id);
alter table statement add constraint statement_cluster_id_carried_from_fkey FOREIGN KEY (cluster_id, carried_from) REFERENCES statement(cluster_id, id);
alter table statement add constraint statement_cluster_id_consultation_id_fkey FOREIGN KEY (cluster_id, consultation_id) REFERENCES consultation(cluster_id, id);
alter table statement add constraint statement_cluster_id_member_id_fkey FOREIGN KEY (cluster_id, member_id) REFERENCES member(cluster_id, id);
alter table statement add constraint statement_number_check CHECK ((number > 0));
alter table statement add constraint statement_pkey PRIMARY KEY (cluster_id, id);
alter table statement_hiding add constraint statement_hiding_cluster_id_statement_id_fkey FOREIGN KEY (cluster_id, statement_id) REFERENCES statement(cluster_id, id);
alter table statement_hiding add constraint statement_hiding_pkey PRIMARY KEY (cluster_id, statement_id);
alter table stored_file add constraint stored_file_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table stored_file add constraint stored_file_pkey PRIMARY KEY (cluster_id, id);
alter table task add constraint task_cluster_id_fkey FOREIGN KEY (cluster_id) REFERENCES cluster(id);
alter table task add constraint task_pkey PRIMARY KEY (cluster_id, id);
alter table task add constraint task_state_check CHECK ((state = ANY (ARRAY['queued'::text, 'running'::text, 'done'::text, 'failed'::text, 'cancelled'::text])));
alter table totp add constraint totp_person_id_fkey FOREIGN KEY (person_id) REFERENCES person(id) ON DELETE CASCADE;
alter table totp add constraint totp_pkey PRIMARY KEY (person_id);
alter table verification add constraint verification_pkey PRIMARY KEY (id);
alter table vote_delegation add constraint vote_delegation_cluster_id_decision_id_fkey FOREIGN KEY (cluster_id, decision_id) REFERENCES decision(cluster_id, id);
alter table vote_delegation add constraint vote_delegation_cluster_id_from_member_fkey FOREIGN KEY (cluster_id, from_member) REFERENCES member(cluster_id, id);
alter table vote_delegation add constraint vote_delegation_cluster_id_to_member_fkey FOREIGN KEY (cluster_id, to_member) REFERENCES member(cluster_id, id);
alter table vote_delegation add constraint vote_delegation_pkey PRIMARY KEY (cluster_id, id);
alter table vote_delegation_end add constraint vote_delegation_end_cluster_id_delegation_id_fkey FOREIGN KEY (cluster_id, delegation_id) REFERENCES vote_delegation(cluster_id, id);
alter table vote_delegation_end add constraint vote_delegation_end_pkey PRIMARY KEY (cluster_id, delegation_id);

CREATE INDEX account_person ON public.account USING btree (person_id);
CREATE UNIQUE INDEX admission_objection_open ON public.admission_objection USING btree (cluster_id, application_id, member_id) WHERE (withdrawn_at IS NULL);
CREATE UNIQUE INDEX admission_vote_once ON public.admission_vote USING btree (cluster_id, application_id, member_id);
CREATE UNIQUE INDEX amendment_end_once ON public.amendment_end USING btree (cluster_id, amendment_id);
CREATE INDEX amendment_proposed ON public.amendment USING btree (cluster_id, proposed_at);
CREATE UNIQUE INDEX answer_once ON public.answer USING btree (cluster_id, proposal_id, member_id, version);
CREATE INDEX answer_proposal ON public.answer USING btree (cluster_id, proposal_id);
CREATE UNIQUE INDEX appeal_once ON public.appeal USING btree (cluster_id, standing_change_id);
CREATE INDEX attempt_key ON public.attempt USING btree (key, at);
CREATE INDEX audit_entry_subject ON public.audit_entry USING btree (cluster_id, subject_id, seq);
CREATE UNIQUE INDEX ballot_number ON public.ballot USING btree (cluster_id, decision_id, member_id, number);
CREATE INDEX clause_comment_clause ON public.clause_comment USING btree (cluster_id, clause_id, at);
CREATE INDEX confirmation_member ON public.confirmation USING btree (cluster_id, member_id, at);
CREATE UNIQUE INDEX consultation_follows ON public.consultation USING btree (cluster_id, follows);
CREATE UNIQUE INDEX consultation_link_one ON public.consultation_link USING btree (cluster_id, consultation_id, member_id) WHERE (revoked_at IS NULL);
CREATE UNIQUE INDEX consultation_link_token ON public.consultation_link USING btree (cluster_id, token_sha256);
CREATE INDEX consultation_opened ON public.consultation USING btree (cluster_id, opened_at);
CREATE UNIQUE INDEX coordinator_email ON public.coordinator USING btree (cluster_id, lower(email)) WHERE (until IS NULL);
CREATE UNIQUE INDEX council_seat_one ON public.council_seat USING btree (cluster_id, member_id) WHERE (until IS NULL);
CREATE INDEX cube_run_created ON public.cube_run USING btree (cluster_id, created_at);
CREATE INDEX decision_closes ON public.decision USING btree (cluster_id, closes_at);
CREATE INDEX decision_elector_member ON public.decision_elector USING btree (cluster_id, member_id);
CREATE UNIQUE INDEX decision_supersedes ON public.decision USING btree (cluster_id, supersedes);
CREATE INDEX decision_version ON public.decision USING btree (cluster_id, version_id);
CREATE INDEX delegate_email ON public.delegate USING btree (lower(email)) WHERE (until IS NULL);
CREATE UNIQUE INDEX delegate_one ON public.delegate USING btree (cluster_id, member_id, role) WHERE (until IS NULL);
CREATE INDEX fit_offer ON public.fit USING btree (cluster_id, offer_id);
CREATE INDEX leaving_due ON public.leaving USING btree (cluster_id, effective_on);
CREATE UNIQUE INDEX leaving_once ON public.leaving USING btree (cluster_id, member_id);
CREATE UNIQUE INDEX mail_once ON public.mail USING btree (cluster_id, once_key);
CREATE INDEX mail_unsent ON public.mail USING btree (created_at) WHERE (sent_at IS NULL);
CREATE UNIQUE INDEX member_external_key ON public.member USING btree (cluster_id, external_key);
CREATE UNIQUE INDEX member_nip ON public.member USING btree (cluster_id, nip) WHERE ((nip IS NOT NULL) AND (standing <> ALL (ARRAY['left'::text, 'excluded'::text, 'declined'::text])));
CREATE INDEX member_standing ON public.member USING btree (cluster_id, standing);
CREATE UNIQUE INDEX model_consent_number ON public.model_consent USING btree (cluster_id, kind, number);
CREATE UNIQUE INDEX model_release_number ON public.model_release USING btree (cluster_id, number);
CREATE INDEX model_release_sha256 ON public.model_release USING btree (sha256);
CREATE UNIQUE INDEX model_start_once ON public.model_start USING btree (cluster_id);
CREATE INDEX model_start_sha256 ON public.model_start USING btree (sha256);
CREATE UNIQUE INDEX model_take_once ON public.model_take USING btree (cluster_id, clause_id, release);
CREATE UNIQUE INDEX model_withdrawal_once ON public.model_withdrawal USING btree (cluster_id, release_id);
CREATE UNIQUE INDEX need_external_key ON public.need USING btree (cluster_id, external_key);
CREATE INDEX need_member ON public.need USING btree (cluster_id, member_id);
CREATE INDEX objection_answer_decision ON public.objection_answer USING btree (cluster_id, decision_id, at);
CREATE UNIQUE INDEX offer_external_key ON public.offer USING btree (cluster_id, external_key);
CREATE INDEX offer_member ON public.offer USING btree (cluster_id, member_id);
CREATE INDEX opinion_vote_member ON public.opinion_vote USING btree (cluster_id, consultation_id, member_id, statement_id);
CREATE UNIQUE INDEX outcome_once ON public.outcome USING btree (cluster_id, partnership_id, member_id);
CREATE INDEX outside_signature_file ON public.outside_signature USING btree (cluster_id, file_id);
CREATE INDEX outside_signature_signature ON public.outside_signature USING btree (cluster_id, signature_id);
CREATE UNIQUE INDEX partnership_proposal ON public.partnership USING btree (cluster_id, proposal_id);
CREATE INDEX passkey_person ON public.passkey USING btree (person_id);
CREATE INDEX profile_chase_member ON public.profile_chase USING btree (cluster_id, member_id, at);
CREATE INDEX proposal_leg_giver ON public.proposal_leg USING btree (cluster_id, giver_id);
CREATE INDEX proposal_leg_proposal ON public.proposal_leg USING btree (cluster_id, proposal_id);
CREATE INDEX proposal_leg_taker ON public.proposal_leg USING btree (cluster_id, taker_id);
CREATE UNIQUE INDEX proposal_open ON public.proposal USING btree (cluster_id, content_key) WHERE (state = 'open'::text);
CREATE INDEX proposal_run ON public.proposal USING btree (cluster_id, run_id);
CREATE UNIQUE INDEX rulebook_force_version ON public.rulebook_force USING btree (cluster_id, version_id);
CREATE UNIQUE INDEX rulebook_publication_number ON public.rulebook_publication USING btree (cluster_id, number);
CREATE UNIQUE INDEX rulebook_version_number ON public.rulebook_version USING btree (cluster_id, number);
CREATE INDEX session_person ON public.session USING btree (person_id);
CREATE INDEX signature_file ON public.signature USING btree (cluster_id, authority_file);
CREATE INDEX signature_member ON public.signature USING btree (cluster_id, member_id);
CREATE UNIQUE INDEX signature_once ON public.signature USING btree (cluster_id, signing_id, member_id);
CREATE INDEX signing_decision ON public.signing USING btree (cluster_id, decision_id);
CREATE INDEX signing_version ON public.signing USING btree (cluster_id, version_id);
CREATE INDEX standing_change_member ON public.standing_change USING btree (cluster_id, member_id, at);
CREATE UNIQUE INDEX statement_number ON public.statement USING btree (cluster_id, consultation_id, number);
CREATE UNIQUE INDEX statement_words ON public.statement USING btree (cluster_id, consultation_id, words);
CREATE INDEX task_kind ON public.task USING btree (cluster_id, kind, created_at);
CREATE INDEX verification_identifier ON public.verification USING btree (identifier);
CREATE INDEX vote_delegation_from ON public.vote_delegation USING btree (cluster_id, from_member);

create policy own_cluster on admission to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on admission_objection to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on admission_vote to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on amendment to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on amendment_end to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on answer to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on appeal to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on audit_entry to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on ballot to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on ballot_box to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on ballot_cast to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on clause_comment to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on cluster to klaster_app using (id = current_cluster()) with check (id = current_cluster());
create policy own_cluster on confirmation to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on consultation to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on consultation_end to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on consultation_link to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on coordinator to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on council_seat to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on cube_run to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on decision to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on decision_elector to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on decision_opening to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on decision_result to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on decision_withdrawal to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on declaration to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on delegate to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on fit to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on fit_round to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on leaving to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on mail to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on member to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on model_consent to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on model_received to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on model_release to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on model_start to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on model_take to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on model_withdrawal to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on need to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on objection_answer to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on offer to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on opinion_map to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on opinion_vote to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on outcome to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on outside_signature to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on partnership to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on profile_chase to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on proposal to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on proposal_leg to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on protocol_signoff to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on recusal to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on rulebook_force to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on rulebook_publication to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on rulebook_version to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on signature to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on signing to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on signing_end to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on standing_change to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on statement to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on statement_hiding to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on stored_file to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on task to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on vote_delegation to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());
create policy own_cluster on vote_delegation_end to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster());

grant insert, select on admission to klaster_app;
grant insert, select, update on admission_objection to klaster_app;
grant insert, select on admission_vote to klaster_app;
grant insert, select on amendment to klaster_app;
grant insert, select on amendment_end to klaster_app;
grant delete, insert, select, update on answer to klaster_app;
grant delete, insert, select, update on appeal to klaster_app;
grant insert, select on audit_entry to klaster_app;
grant insert, select on ballot to klaster_app;
grant insert, select, update on ballot_box to klaster_app;
grant insert, select on ballot_cast to klaster_app;
grant delete, insert, select, update on clause_comment to klaster_app;
grant select, update on cluster to klaster_app;
grant delete, insert, select, update on confirmation to klaster_app;
grant insert, select on consultation to klaster_app;
grant insert, select on consultation_end to klaster_app;
grant insert, select, update on consultation_link to klaster_app;
grant delete, insert, select, update on coordinator to klaster_app;
grant insert, select, update on council_seat to klaster_app;
grant delete, insert, select, update on cube_run to klaster_app;
grant insert, select on decision to klaster_app;
grant insert, select on decision_elector to klaster_app;
grant insert, select on decision_opening to klaster_app;
grant insert, select on decision_result to klaster_app;
grant insert, select on decision_withdrawal to klaster_app;
grant delete, insert, select, update on declaration to klaster_app;
grant delete, insert, select, update on delegate to klaster_app;
grant delete, insert, select, update on fit to klaster_app;
grant delete, insert, select, update on fit_round to klaster_app;
grant insert, select on leaving to klaster_app;
grant delete, insert, select, update on mail to klaster_app;
grant delete, insert, select, update on member to klaster_app;
grant insert, select on model_consent to klaster_app;
grant insert, select on model_received to klaster_app;
grant insert, select on model_release to klaster_app;
grant insert, select on model_start to klaster_app;
grant insert, select on model_take to klaster_app;
grant insert, select on model_withdrawal to klaster_app;
grant delete, insert, select, update on need to klaster_app;
grant insert, select on objection_answer to klaster_app;
grant delete, insert, select, update on offer to klaster_app;
grant insert, select, update on opinion_map to klaster_app;
grant insert, select, update on opinion_vote to klaster_app;
grant delete, insert, select, update on outcome to klaster_app;
grant insert, select on outside_signature to klaster_app;
grant delete, insert, select, update on partnership to klaster_app;
grant delete, insert, select, update on profile_chase to klaster_app;
grant delete, insert, select, update on proposal to klaster_app;
grant delete, insert, select, update on proposal_leg to klaster_app;
grant insert, select on protocol_signoff to klaster_app;
grant insert, select on recusal to klaster_app;
grant insert, select on rulebook_force to klaster_app;
grant insert, select on rulebook_publication to klaster_app;
grant insert, select on rulebook_version to klaster_app;
grant insert, select on signature to klaster_app;
grant insert, select on signing to klaster_app;
grant insert, select on signing_end to klaster_app;
grant delete, insert, select, update on standing_change to klaster_app;
grant insert, select, update on statement to klaster_app;
grant insert, select on statement_hiding to klaster_app;
grant delete, insert, select, update on stored_file to klaster_app;
grant delete, insert, select, update on task to klaster_app;
grant insert, select on vote_delegation to klaster_app;
grant insert, select on vote_delegation_end to klaster_app;

CREATE OR REPLACE FUNCTION public.add_job(name text, payload jsonb, run_at timestamp with time zone DEFAULT now(), job_key text DEFAULT NULL::text)
 RETURNS void
 LANGUAGE plpgsql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
begin
	perform graphile_worker.add_job(name, payload::json, run_at => run_at, job_key => job_key);
end $function$
;
CREATE OR REPLACE FUNCTION public.audit_entry_is_final()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$ begin raise exception 'history is append-only'; end $function$
;
CREATE OR REPLACE FUNCTION public.claim_seats(who uuid, address text)
 RETURNS void
 LANGUAGE sql
 SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
	update coordinator set person_id = who where person_id is null and lower(email) = lower(address);
	update delegate set person_id = who where person_id is null and lower(email) = lower(address) and until is null;
	update person set name = coalesce(
		(select name from coordinator where person_id = who order by since desc limit 1),
		(select name from delegate where person_id = who order by since desc limit 1),
		split_part(address, '@', 1))
	where id = who and name = '' $function$
;
CREATE OR REPLACE FUNCTION public.cluster_by_slug(wanted text)
 RETURNS SETOF cluster
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select * from cluster where slug = lower(wanted) $function$
;
CREATE OR REPLACE FUNCTION public.cluster_of_address(address text)
 RETURNS uuid
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
	select cluster_id from (
		select cluster_id, since from coordinator where lower(email) = lower(address) and until is null
		union all
		select cluster_id, since from delegate where lower(email) = lower(address) and until is null
	) seat order by since desc limit 1 $function$
;
CREATE OR REPLACE FUNCTION public.clusters_listed()
 RETURNS TABLE(slug text, name text, purpose text, demo boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$ select slug, name, purpose, demo from cluster order by demo, name $function$
;
CREATE OR REPLACE FUNCTION public.clusters_of_person(who uuid)
 RETURNS TABLE(id uuid, slug text, name text, demo boolean)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
	select c.id, c.slug, c.name, c.demo from cluster c
	where exists (select 1 from coordinator k where k.cluster_id = c.id and k.person_id = who and k.until is null)
	or exists (select 1 from delegate d where d.cluster_id = c.id and d.person_id = who and d.until is null)
	order by c.name $function$
;
CREATE OR REPLACE FUNCTION public.current_cluster()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('klaster.cluster', true), '')::uuid $function$
;
CREATE OR REPLACE FUNCTION public.current_person()
 RETURNS uuid
 LANGUAGE sql
 STABLE
AS $function$ select nullif(current_setting('klaster.person', true), '')::uuid $function$
;
CREATE OR REPLACE PROCEDURE public.isolate(IN target regclass, IN privileges text DEFAULT 'select, insert, update, delete'::text)
 LANGUAGE plpgsql
AS $procedure$
begin
	execute format('alter table %s enable row level security', target);
	execute format('create policy own_cluster on %s to klaster_app using (cluster_id = current_cluster()) with check (cluster_id = current_cluster())', target);
	execute format('grant %s on %s to klaster_app', privileges, target);
end $procedure$
;
CREATE OR REPLACE FUNCTION public.model_consents(of_cluster uuid, of_kind text)
 RETURNS boolean
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
	select coalesce((select given from model_consent
		where cluster_id = of_cluster and kind = of_kind order by number desc limit 1), false) $function$
;
CREATE OR REPLACE FUNCTION public.model_followers()
 RETURNS TABLE(name text, slug text, release integer, at timestamp with time zone)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
	select c.name, c.slug, r.number, s.at
	from model_release r
	join model_start s on s.sha256 = r.sha256 and s.cluster_id <> r.cluster_id
	join cluster c on c.id = s.cluster_id
	where r.cluster_id = current_cluster()
	and model_consents(r.cluster_id, 'asks') and model_consents(s.cluster_id, 'tells')
	order by s.at $function$
;
CREATE OR REPLACE FUNCTION public.model_newest(of_sha256 text)
 RETURNS SETOF jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
	select r.file from model_release r
	where r.cluster_id = (select cluster_id from model_release where sha256 = of_sha256 limit 1)
	and not exists (select 1 from model_withdrawal w
		where w.cluster_id = r.cluster_id and w.release_id = r.id)
	order by r.number desc limit 1 $function$
;
CREATE OR REPLACE FUNCTION public.model_published(of_slug text, of_number integer)
 RETURNS SETOF jsonb
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
	select r.file from model_release r join cluster c on c.id = r.cluster_id
	where c.slug = lower(of_slug) and (of_number is null or r.number = of_number)
	and not exists (select 1 from model_withdrawal w
		where w.cluster_id = r.cluster_id and w.release_id = r.id)
	order by r.number desc limit 1 $function$
;
CREATE OR REPLACE FUNCTION public.models_published()
 RETURNS TABLE(slug text, name text, demo boolean, number integer, language text, title text, summary text, at timestamp with time zone, rulebook jsonb)
 LANGUAGE sql
 STABLE SECURITY DEFINER
 SET search_path TO 'public'
AS $function$
	select distinct on (c.name, c.id) c.slug, c.name, c.demo, r.number,
		r.file #>> '{model,rulebook,language}', r.file #>> '{model,rulebook,title}',
		r.file #>> '{model,summary}', r.at, r.file #> '{model,rulebook}'
	from model_release r join cluster c on c.id = r.cluster_id
	where not exists (select 1 from model_withdrawal w
		where w.cluster_id = r.cluster_id and w.release_id = r.id)
	order by c.name, c.id, r.number desc $function$
;

CREATE TRIGGER audit_entry_final BEFORE DELETE OR UPDATE ON public.audit_entry FOR EACH ROW EXECUTE FUNCTION audit_entry_is_final();
