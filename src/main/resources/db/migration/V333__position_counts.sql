-- Kept in the transaction that changes what they say, and never written by hand: who reports to whom, and what the seal in
-- force of each says, counted, so that a page of very many organisations need not read the others.
-- "attest check position" works both out again and compares.
create table position_member (
    icb_id uuid not null,
    organisation_id uuid not null,
    place int not null,
    ods_code varchar(20) not null,
    name varchar(200) not null,
    kind varchar(30) not null,
    single_person boolean not null,
    closed_on date,
    second_line boolean not null,
    primary key (icb_id, organisation_id),
    key position_member_by_name (icb_id, place, name, organisation_id),
    key position_member_open (icb_id, closed_on),
    key position_member_of (organisation_id)
);

create table position_count (
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    framework varchar(20) not null,
    icb_id uuid not null,
    closed_on date,
    seal_id uuid not null,
    met int not null,
    gaps int not null,
    not_answered int not null,
    not_known int not null,
    primary key (icb_id, dspt_year, framework, organisation_id),
    key position_count_of (organisation_id)
);

insert into position_member (icb_id, organisation_id, place, ods_code, name, kind, single_person, closed_on, second_line)
select icb_id, organisation_id, place, ods_code, name, kind, single_person, closed_on, second_line
from reporting_published;

insert into position_count
    (organisation_id, dspt_year, framework, icb_id, closed_on, seal_id, met, gaps, not_answered, not_known)
select s.organisation_id, s.dspt_year, s.framework, m.icb_id, m.closed_on, s.seal_id,
       sum(s.standing in ('AT', 'ABOVE')), sum(s.standing = 'BELOW'),
       sum(s.standing = 'NOT_ANSWERED' and s.expected_level is not null),
       sum(s.standing = 'EXPECTED_NOT_KNOWN' or s.standing = 'NOT_ANSWERED' and s.expected_level is null)
from position_member m
join assessments_published s on s.organisation_id = m.organisation_id
group by s.organisation_id, s.dspt_year, s.framework, m.icb_id, m.closed_on, s.seal_id;
