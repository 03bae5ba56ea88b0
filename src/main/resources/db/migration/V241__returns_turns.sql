-- each turn has a name of its own: who takes over a dead turn of the same person is not ended with it
delete from return_turn;
alter table return_turn add column turn uuid not null after organisation_id;
