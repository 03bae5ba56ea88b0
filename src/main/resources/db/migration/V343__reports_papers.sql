-- smaller papers of an issued pack are kept like its whole files; WHOLE is the pack itself
alter table board_pack_file
    add paper varchar(20) not null default 'WHOLE' after pack_id,
    add unique key board_pack_paper_once (organisation_id, pack_id, paper, part, format),
    drop key board_pack_file_once;
