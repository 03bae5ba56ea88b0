-- An outcome belongs to a person (owner) or to a team of the organisation, never to both.
alter table answer
    add column owner_team uuid null after owner,
    add key (owner_team, progress),
    add foreign key (organisation_id, owner_team) references team (organisation_id, id),
    add constraint answer_has_one_owner check (owner is null or owner_team is null);

alter table answer_edit
    add column owner_team_before uuid null after owner_before,
    add column owner_team_after uuid null after owner_after;

alter table answer_draft add column owner_team uuid null after owner;
