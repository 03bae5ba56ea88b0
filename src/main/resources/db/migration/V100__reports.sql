-- board packs: figures frozen once, words until the pack is issued
create table board_pack (
    id uuid not null primary key,
    organisation_id uuid not null,
    version bigint not null,
    dspt_year varchar(7) not null,
    title varchar(120) not null,
    -- null until it is issued; numbers run within one organisation
    pack_number int,
    figures longtext not null,
    sha256 varchar(64) not null,
    words mediumtext not null,
    frozen_by uuid not null,
    frozen_at timestamp(6) not null default current_timestamp(6),
    issued_by uuid,
    issued_at timestamp(6) null,
    unique key (organisation_id, id),
    unique key board_pack_number (organisation_id, pack_number),
    key board_pack_by_moment (organisation_id, frozen_at)
);
