-- Match: what members offer and need, what fits, the cube's proposals and what becomes of them.

create table offer (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	title text not null,
	description text not null default '',
	kind text not null check (kind in ('work', 'service', 'space', 'equipment', 'goods', 'knowledge', 'people')),
	category text,
	capacity integer not null default 1 check (capacity between 1 and 10000),
	unit text,
	terms text[] not null check (cardinality(terms) > 0 and terms <@ array['gift', 'exchange', 'paid']),
	price_min bigint check (price_min >= 0),
	price_max bigint check (price_max >= price_min),
	currency text,
	available_from date,
	available_until date,
	reach_km integer check (reach_km >= 0),
	external_key text,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	closed_at timestamptz,
	closed_reason text,
	primary key (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id),
	check (available_until >= available_from)
);
create index offer_member on offer (cluster_id, member_id);
create unique index offer_external_key on offer (cluster_id, external_key);
call isolate('offer');

create table need (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	title text not null,
	description text not null default '',
	kind text not null check (kind in ('work', 'service', 'space', 'equipment', 'goods', 'knowledge', 'people')),
	category text,
	capacity integer not null default 1 check (capacity between 1 and 10000),
	unit text,
	terms text[] not null check (cardinality(terms) > 0 and terms <@ array['gift', 'exchange', 'paid']),
	price_min bigint check (price_min >= 0),
	price_max bigint check (price_max >= price_min),
	currency text,
	available_from date,
	available_until date,
	reach_km integer check (reach_km >= 0),
	priority integer not null default 2 check (priority between 1 and 3),
	external_key text,
	created_at timestamptz not null,
	updated_at timestamptz not null,
	closed_at timestamptz,
	closed_reason text,
	primary key (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id),
	check (available_until >= available_from)
);
create index need_member on need (cluster_id, member_id);
create unique index need_external_key on need (cluster_id, external_key);
call isolate('need');

create table fit (
	cluster_id uuid not null,
	need_id uuid not null,
	offer_id uuid not null,
	score real not null check (score between 0 and 1),
	reasons jsonb not null default '[]',
	blocked text,
	computed_at timestamptz not null,
	primary key (cluster_id, need_id, offer_id),
	foreign key (cluster_id, need_id) references need (cluster_id, id) on delete cascade,
	foreign key (cluster_id, offer_id) references offer (cluster_id, id) on delete cascade
);
create index fit_offer on fit (cluster_id, offer_id);
call isolate('fit');

create table cube_run (
	cluster_id uuid not null,
	id uuid not null,
	task_id uuid not null,
	parameters jsonb not null,
	seed integer not null,
	status text check (status in ('optimal', 'feasible', 'cancelled', 'failed')),
	result jsonb,
	missing_pieces jsonb,
	milliseconds integer,
	started_by uuid,
	created_at timestamptz not null,
	finished_at timestamptz,
	primary key (cluster_id, id),
	foreign key (cluster_id, task_id) references task (cluster_id, id)
);
create index cube_run_created on cube_run (cluster_id, created_at);
call isolate('cube_run');

create table proposal (
	cluster_id uuid not null,
	id uuid not null,
	run_id uuid,
	origin text not null check (origin in ('cube', 'match', 'import')),
	kind text not null check (kind in ('direct', 'swap', 'ring')),
	content_key text not null,
	explanation jsonb not null default '[]',
	version integer not null default 1,
	state text not null default 'open' check (state in ('open', 'accepted', 'declined', 'withdrawn')),
	created_at timestamptz not null,
	closed_at timestamptz,
	primary key (cluster_id, id),
	foreign key (cluster_id, run_id) references cube_run (cluster_id, id)
);
create unique index proposal_open on proposal (cluster_id, content_key) where state in ('open', 'accepted');
call isolate('proposal');

create table proposal_leg (
	cluster_id uuid not null,
	id uuid not null,
	proposal_id uuid not null,
	position integer not null,
	offer_id uuid not null,
	need_id uuid not null,
	giver_id uuid not null,
	taker_id uuid not null,
	terms text not null check (terms in ('gift', 'exchange', 'paid')),
	price bigint check (price >= 0),
	currency text,
	starts_on date,
	ends_on date check (ends_on >= starts_on),
	note text,
	score real not null default 0,
	reasons jsonb not null default '[]',
	primary key (cluster_id, id),
	foreign key (cluster_id, proposal_id) references proposal (cluster_id, id),
	foreign key (cluster_id, offer_id) references offer (cluster_id, id),
	foreign key (cluster_id, need_id) references need (cluster_id, id),
	foreign key (cluster_id, giver_id) references member (cluster_id, id),
	foreign key (cluster_id, taker_id) references member (cluster_id, id)
);
create index proposal_leg_proposal on proposal_leg (cluster_id, proposal_id);
create index proposal_leg_giver on proposal_leg (cluster_id, giver_id);
create index proposal_leg_taker on proposal_leg (cluster_id, taker_id);
call isolate('proposal_leg');

-- One answer of one member to one version of a proposal; a counter makes the next version.
create table answer (
	cluster_id uuid not null,
	id uuid not null,
	proposal_id uuid not null,
	member_id uuid not null,
	version integer not null,
	kind text not null check (kind in ('accept', 'decline', 'counter')),
	reason_code text,
	reason text,
	changes jsonb,
	person_id uuid references person,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, proposal_id) references proposal (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create unique index answer_once on answer (cluster_id, proposal_id, member_id, version);
call isolate('answer');

create table partnership (
	cluster_id uuid not null,
	id uuid not null,
	proposal_id uuid not null,
	origin text not null,
	kind text not null,
	formed_at timestamptz not null,
	ended_at timestamptz,
	primary key (cluster_id, id),
	foreign key (cluster_id, proposal_id) references proposal (cluster_id, id)
);
create unique index partnership_proposal on partnership (cluster_id, proposal_id);
call isolate('partnership');

create table outcome (
	cluster_id uuid not null,
	id uuid not null,
	partnership_id uuid not null,
	member_id uuid not null,
	done text not null check (done in ('done', 'partly', 'not-done')),
	why text,
	value bigint check (value >= 0),
	currency text,
	again boolean,
	person_id uuid references person,
	by_name text not null,
	at timestamptz not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, partnership_id) references partnership (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create unique index outcome_once on outcome (cluster_id, partnership_id, member_id);
call isolate('outcome');
