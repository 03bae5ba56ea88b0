-- A table that somebody brought: open while somebody looks at it, then applied or put aside.
create table import_taken (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    table_kind      varchar(30)  not null,
    file_name       varchar(255) not null,
    file_hash       char(64)     not null,
    sheet           varchar(255) not null,
    matched         mediumtext   not null,
    state           varchar(30)  not null,
    taken_by        uuid         not null,
    taken_at        timestamp(6) not null default current_timestamp(6),
    ended_by        uuid,
    ended_at        timestamp(6) null,
    rows_read       int,
    rows_new        int,
    rows_changed    int,
    rows_unchanged  int,
    rows_left_out   int,
    rows_sent_back  int,
    version         bigint       not null,
    unique key (organisation_id, id),
    key (organisation_id, table_kind, taken_at),
    key (organisation_id, table_kind, file_hash)
);

-- How an organisation matched the columns of a table with these headers, for the next such table.
create table import_match (
    id              uuid        not null primary key,
    organisation_id uuid        not null,
    table_kind      varchar(30) not null,
    shape           char(64)    not null,
    matched         mediumtext  not null,
    version         bigint      not null,
    unique key (organisation_id, table_kind, shape)
);

-- What is large of it, packed: its rows while it is open, its receipt once it is applied.
create table import_content (
    id              uuid     not null primary key,
    organisation_id uuid     not null,
    content         longblob,
    receipt         longblob,
    version         bigint   not null,
    foreign key (organisation_id, id) references import_taken (organisation_id, id)
);
