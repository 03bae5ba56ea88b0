-- What a virus scanner said about each version of a file; scanned_at is null as long as none has answered.
alter table evidence_file
    add column scan       varchar(30)  not null default 'UNSCANNED',
    add column scanned_at timestamp(6) null default null,
    add column finding    varchar(200) null,
    add index evidence_file_scan (scan, scanned_at, id),
    add index evidence_file_content (organisation_id, sha256);

-- What administrators decide about files, in one row.
create table evidence_rule (
    id                   int     not null primary key,
    version              bigint  not null,
    unscanned_for_others boolean not null,
    constraint evidence_rule_is_one check (id = 1)
);
insert into evidence_rule (id, version, unscanned_for_others) values (1, 0, false);
