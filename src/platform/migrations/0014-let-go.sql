-- Whether somebody said that whatever a source no longer has may be let go, however much it is; until the next comparison has ended.
alter table records.reconciliation add column let_go_confirmed boolean not null default false;

-- `doubt` comes between the two where much was not listed: all of it is asked for by id before any is let go.
alter table records.reconciliation drop constraint reconciliation_phase_check;
alter table records.reconciliation add constraint reconciliation_phase_check check (phase in ('census', 'doubt', 'surplus'));
