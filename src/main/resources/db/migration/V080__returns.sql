-- a workbook that went out: what the server knows under the id that the file carries
create table return_workbook (
    id uuid not null primary key,
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    framework varchar(20) not null,
    schema_number int not null,
    row_count int not null,
    exported_by uuid not null,
    exported_at timestamp(6) not null default current_timestamp(6),
    unique key (organisation_id, id),
    key (organisation_id, dspt_year, exported_at)
);

-- the value of every filled cell at export; words where people read something else than the value
create table return_cell (
    id uuid not null primary key,
    organisation_id uuid not null,
    workbook_id uuid not null,
    sheet varchar(30) not null,
    reference varchar(40) not null,
    cell_column varchar(30) not null,
    cell_value mediumtext not null,
    cell_words mediumtext,
    key (organisation_id, workbook_id),
    foreign key (organisation_id, workbook_id) references return_workbook (organisation_id, id)
);

-- a workbook that came back: open until it is applied or dropped, then the receipt
create table return_taken (
    id uuid not null primary key,
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    workbook_id uuid,
    source varchar(80) not null,
    file_name varchar(255) not null,
    file_hash char(64) not null,
    sheets varchar(200) not null,
    problems mediumtext not null,
    state varchar(30) not null,
    taken_by uuid not null,
    taken_at timestamp(6) not null default current_timestamp(6),
    ended_by uuid,
    ended_at timestamp(6) null,
    rows_read int,
    rows_new int,
    rows_changed int,
    rows_unchanged int,
    rows_left_out int,
    rows_sent_back int,
    version bigint not null,
    unique key (organisation_id, id),
    key (organisation_id, dspt_year, taken_at),
    key (organisation_id, file_hash),
    foreign key (organisation_id, workbook_id) references return_workbook (organisation_id, id)
);

-- its rows word for word, so that they can be compared again; how each ended once it is applied
create table return_row (
    id uuid not null primary key,
    organisation_id uuid not null,
    taken_id uuid not null,
    sheet varchar(30) not null,
    row_number_in_sheet int not null,
    merged boolean not null,
    cells mediumtext not null,
    ending varchar(30),
    reference varchar(200),
    note text,
    key (organisation_id, taken_id),
    foreign key (organisation_id, taken_id) references return_taken (organisation_id, id)
);

create table return_choice (
    id uuid not null primary key,
    organisation_id uuid not null,
    taken_id uuid not null,
    sheet varchar(30) not null,
    row_number_in_sheet int not null,
    cell_column varchar(30) not null,
    take boolean not null,
    unique key (organisation_id, taken_id, sheet, row_number_in_sheet, cell_column),
    foreign key (organisation_id, taken_id) references return_taken (organisation_id, id)
);

-- what new rows became, so that the same row of the same workbook is added once
create table return_addition (
    id uuid not null primary key,
    organisation_id uuid not null,
    source varchar(80) not null,
    digest char(64) not null,
    reference varchar(40) not null,
    added_at timestamp(6) not null default current_timestamp(6),
    unique key (organisation_id, source, digest)
);

-- one import at a time for each organisation; a turn whose beat is old was left by a process that died
create table return_turn (
    organisation_id uuid not null primary key,
    holder uuid not null,
    beat_at timestamp(6) not null default current_timestamp(6)
);
