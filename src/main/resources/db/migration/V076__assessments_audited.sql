-- An independent assessor's levels make a seal of another kind: counted for itself, resting on a seal of the organisation.
alter table seal
    add column kind varchar(30) not null default 'OWN',
    add column rests_on uuid,
    drop key organisation_id_2,
    add unique key seal_number_of_kind (organisation_id, assessment_id, kind, seal_number),
    add constraint seal_rests_on foreign key (organisation_id, rests_on) references seal (organisation_id, id);

-- for other modules: the latest position that each organisation sealed itself, outcome by outcome
create or replace view assessments_published as
select s.organisation_id, s.dspt_year, s.framework, s.id as seal_id, s.seal_number, s.round, s.sealed_at, s.hash,
       s.catalogue_revision, a.stage as stage_now, o.outcome_code, o.level, o.expected_level, o.expected_confirmed, o.standing,
       s.countersigned_at
from assessment a
join seal s on s.organisation_id = a.organisation_id and s.assessment_id = a.id and s.seal_number = a.seal_in_force
    and s.kind = 'OWN'
join sealed_answer o on o.organisation_id = s.organisation_id and o.seal_id = s.id;

-- for other modules: the latest audited position, with the seal that it rests on
create view assessments_audited as
select s.organisation_id, s.dspt_year, s.framework, s.id as seal_id, s.rests_on, s.sealed_at, s.hash,
       o.outcome_code, o.level, o.expected_level, o.expected_confirmed, o.standing
from seal s
join sealed_answer o on o.organisation_id = s.organisation_id and o.seal_id = s.id
where s.kind = 'AUDITED' and s.seal_number = (
    select max(later.seal_number) from seal later
    where later.organisation_id = s.organisation_id and later.assessment_id = s.assessment_id and later.kind = 'AUDITED');
