-- What a level rests on: the answered indicators of an outcome as JSON (column, identifier, answer, comment), and the
-- reason why the level is not the one that they suggest.
alter table answer
    add column level_reason mediumtext,
    add column indicators mediumtext;

alter table answer_edit
    add column level_reason_before mediumtext,
    add column indicators_before mediumtext,
    add column level_reason_after mediumtext,
    add column indicators_after mediumtext;

alter table answer_draft
    add column level_reason mediumtext,
    add column indicators mediumtext;

alter table sealed_answer
    add column level_reason mediumtext,
    add column indicators mediumtext;
