-- What is said about an item; it belongs to the item's organisation. Words that were taken back are gone.
create table item_comment (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    kind            varchar(30)  not null,
    item_id         varchar(64)  not null,
    author          uuid         not null,
    said_at         timestamp(6) not null default current_timestamp(6),
    audience        varchar(30)  not null,
    words           mediumtext,
    taken_back_at   timestamp(6) null,
    version         bigint       not null,
    unique key (organisation_id, id),
    key (organisation_id, kind, item_id, said_at)
);

create table comment_mention (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    comment_id      uuid         not null,
    person          uuid         not null,
    read_at         timestamp(6) null,
    version         bigint       not null,
    unique key (organisation_id, comment_id, person),
    key (person, read_at),
    foreign key (organisation_id, comment_id) references item_comment (organisation_id, id)
);
