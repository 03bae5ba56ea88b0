-- why the organisation is marked as having one person only; empty where it is not marked
alter table organisation add column single_person_reason varchar(500) not null default '';
