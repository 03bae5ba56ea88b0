-- how an ICB likes its packs: the order of the sections and its own words on the cover
create table pack_template (
    id uuid not null primary key,
    organisation_id uuid not null,
    -- names of sections, separated by blanks; one that is not in it comes at the end
    section_order varchar(1000) not null,
    above_title varchar(200),
    cover_note mediumtext,
    version bigint not null,
    unique key (organisation_id),
    unique key (organisation_id, id)
);
