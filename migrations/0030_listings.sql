-- Offers and needs: words to search in, where a category came from, when the fits were last worked
-- out, and whom the coordinator has already asked to state something.

alter table offer add column words text not null default '';
alter table offer add column category_guessed boolean not null default false;
alter table need add column words text not null default '';
alter table need add column category_guessed boolean not null default false;

create table fit_round (
	cluster_id uuid not null references cluster,
	-- SHA-256 of all that the fits depend on: the same again means that nothing is to be done.
	fingerprint text not null,
	offers integer not null,
	needs integer not null,
	fits integer not null,
	milliseconds integer not null,
	computed_at timestamptz not null,
	primary key (cluster_id)
);
call isolate('fit_round');

create table profile_chase (
	cluster_id uuid not null,
	id uuid not null,
	member_id uuid not null,
	at timestamptz not null,
	by_name text not null,
	primary key (cluster_id, id),
	foreign key (cluster_id, member_id) references member (cluster_id, id)
);
create index profile_chase_member on profile_chase (cluster_id, member_id, at);
call isolate('profile_chase');
