-- an action need not belong to a plan; where it came from stays with it. Those of a plan come from the outcome that is
-- the gap; of all others source_item says where they came from, or source_words
set foreign_key_checks = 0;

alter table improvement_action
    modify plan_id uuid,
    modify outcome_code varchar(10),
    add source varchar(30) not null default 'OUTCOME',
    add source_kind varchar(30),
    add source_organisation uuid,
    add source_item varchar(64),
    add source_words mediumtext,
    add key (organisation_id, progress, due);

set foreign_key_checks = 1;
