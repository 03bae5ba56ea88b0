-- A blank workbook of a template that went out: whose it is, under the id that the file carries.
create table template_workbook (
    id               uuid         not null primary key,
    organisation_id  uuid         not null,
    template         varchar(12)  not null,
    template_version int          not null,
    exported_by      uuid         not null,
    exported_at      timestamp(6) not null default current_timestamp(6),
    unique key (organisation_id, id)
);

-- A row of such a workbook that became an item, and what was taken from it: the same file again changes nothing.
create table template_row (
    id                  uuid         not null primary key,
    organisation_id     uuid         not null,
    source              varchar(80)  not null,
    row_number_in_sheet int          not null,
    title               varchar(250) not null,
    reference           varchar(20)  not null,
    cells               mediumtext   not null,
    unique key (organisation_id, source, reference)
);
