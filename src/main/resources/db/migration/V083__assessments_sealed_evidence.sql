-- The evidence behind each outcome at the moment of sealing; null under seals that did not note it.
alter table sealed_answer add column evidence mediumtext null;
