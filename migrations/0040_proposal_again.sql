-- What was done once may be proposed again: only one proposal of the same content is open at a time.
drop index proposal_open;
create unique index proposal_open on proposal (cluster_id, content_key) where state = 'open';
create index proposal_run on proposal (cluster_id, run_id);
create index answer_proposal on answer (cluster_id, proposal_id);
