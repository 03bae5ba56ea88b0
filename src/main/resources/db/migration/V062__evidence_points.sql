-- The seven points of good evidence, each ticked by a person; how many are is counted in the saving transaction.
alter table evidence_item add column points int not null default 0 after state;

create table evidence_point (
    organisation_id uuid         not null,
    item_id         uuid         not null,
    point           varchar(30)  not null,
    ticked_by       uuid         not null,
    ticked_at       timestamp(6) not null default current_timestamp(6),
    primary key (item_id, point),
    index evidence_point_of_item (organisation_id, item_id),
    foreign key (organisation_id, item_id) references evidence_item (organisation_id, id)
);

create or replace view evidence_published as
select organisation_id, id, kind, state, visibility, due, points
from evidence_item
where state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED');
