-- What an organisation with one person signs off counts only once an ICB has countersigned it: until then the seal is
-- there, but not in force. These three columns are the only ones of a seal that are written later, and once.
alter table seal
    add column countersign_needed boolean not null default false,
    add column countersigned_by uuid,
    add column countersigned_at timestamp(6) null;

-- the number of the latest seal that counts; 0 before the first
alter table assessment add column seal_in_force int not null default 0;
update assessment set seal_in_force = seals;

create or replace view assessments_published as
select s.organisation_id, s.dspt_year, s.framework, s.id as seal_id, s.seal_number, s.round, s.sealed_at, s.hash,
       s.catalogue_revision, a.stage as stage_now, o.outcome_code, o.level, o.expected_level, o.expected_confirmed, o.standing,
       s.countersigned_at
from assessment a
join seal s on s.organisation_id = a.organisation_id and s.assessment_id = a.id and s.seal_number = a.seal_in_force
join sealed_answer o on o.organisation_id = s.organisation_id and o.seal_id = s.id;
