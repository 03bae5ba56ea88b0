-- the file of an import, word for word; what was wrong with it, packed, once it is applied
create table return_file (
    id uuid not null primary key,
    organisation_id uuid not null,
    size_in_bytes bigint not null,
    problems longblob,
    version bigint not null,
    unique key (organisation_id, id)
);

-- in pieces that fit a packet, so that a large file is never held as a whole
create table return_file_piece (
    id uuid not null primary key,
    organisation_id uuid not null,
    file_id uuid not null,
    number int not null,
    bytes mediumblob not null,
    unique key (organisation_id, file_id, number),
    foreign key (organisation_id, file_id) references return_file (organisation_id, id)
);
