-- Items of an NDG set that an ICB loaded for an organisation are unconfirmed until its approver signs them, or another person
-- of the ICB confirms them against a signed letter: in which return they came, who loaded it, and whether it was rejected.
alter table ndg_answer
    add column loaded_in uuid,
    add column loaded_by uuid,
    add column loaded_rejected boolean not null default false;

alter table ndg_edit
    add column loaded_in uuid,
    add key (organisation_id, assessment_id, loaded_in);
