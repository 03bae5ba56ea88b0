-- The answers to the extra questions of an outcome, as JSON (question id, answer).
alter table answer add column questions mediumtext;
alter table answer_edit add column questions_before mediumtext, add column questions_after mediumtext;
alter table answer_draft add column questions mediumtext;
alter table sealed_answer add column questions mediumtext;
