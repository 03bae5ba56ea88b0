-- for other modules: every seal that counts, an organisation's own and those of its assessors; latest says that no later
-- one of its kind and round took its place
create view assessments_seals_published as
select s.organisation_id, s.dspt_year, s.framework, s.id as seal_id, s.kind, s.round, s.seal_number, s.sealed_at,
       not exists (
           select 1 from seal later
           where later.organisation_id = s.organisation_id and later.assessment_id = s.assessment_id
             and later.kind = s.kind and (later.round = s.round or s.kind = 'AUDITED') and later.seal_number > s.seal_number
             and (not later.countersign_needed or later.countersigned_at is not null)) as latest
from seal s
where not s.countersign_needed or s.countersigned_at is not null;

-- for other modules: the levels under a seal; statements stay with their organisation
create view sealed_answers_published as
select organisation_id, seal_id, outcome_code, level, expected_level, standing
from sealed_answer;
