-- One row for each change, in the transaction of the change. The serving user may only add and read.
create table audit_entry (
    id              uuid         not null primary key,
    organisation_id uuid         null,
    at              timestamp(6) not null default current_timestamp(6),
    person_id       uuid         not null,
    what            varchar(60)  not null,
    kind            varchar(30)  not null,
    item_id         varchar(100) not null,
    changes         mediumtext   not null,
    index audit_entry_by_moment (at, id),
    index audit_entry_by_organisation (organisation_id, at),
    index audit_entry_by_person (person_id, at),
    index audit_entry_by_item (kind, item_id, at)
);
