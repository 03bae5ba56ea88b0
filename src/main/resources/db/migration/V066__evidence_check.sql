-- Who saw, on which day, that an item that is kept elsewhere is there; with the place and hash as they were noted then.
create table evidence_check (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    item_id         uuid         not null,
    checked_on      date         not null,
    checked_by      uuid         not null,
    noted_at        timestamp(6) not null default current_timestamp(6),
    kept_at         varchar(500) not null,
    kept_hash       varchar(64)  null,
    unique key (organisation_id, id),
    index evidence_check_of_item (organisation_id, item_id, checked_on),
    foreign key (organisation_id, item_id) references evidence_item (organisation_id, id)
);
