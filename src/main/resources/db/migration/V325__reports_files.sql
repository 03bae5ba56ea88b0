-- the files of issued packs, so that each is the same bytes for ever
create table board_pack_file (
    id uuid not null primary key,
    organisation_id uuid not null,
    pack_id uuid not null,
    part varchar(20) not null,
    format varchar(20) not null,
    name varchar(300) not null,
    sha256 varchar(64) not null,
    size_in_bytes int not null,
    content longblob not null,
    made_at timestamp(6) not null default current_timestamp(6),
    version bigint not null,
    unique key (organisation_id, id),
    unique key board_pack_file_once (organisation_id, pack_id, part, format),
    foreign key (organisation_id, pack_id) references board_pack (organisation_id, id)
);
