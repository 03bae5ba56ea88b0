-- Evidence: one item serves many. Freshness is never stored; "due" is only the earliest of the dates that are.
create table evidence_counter (
    organisation_id uuid not null primary key,
    last_number     int  not null
);

create table evidence_item (
    id              uuid          not null primary key,
    organisation_id uuid          not null,
    version         bigint        not null,
    number          int           not null,
    request         varchar(100)  null,
    title           varchar(200)  not null,
    kind            varchar(30)   not null,
    owner           uuid          null,
    approver        uuid          null,
    approved_on     date          null,
    effective_on    date          null,
    review_due      date          null,
    expires_on      date          null,
    cycle_months    smallint      null,
    marking         varchar(30)   not null,
    visibility      varchar(30)   not null,
    summary         text          null,
    limits          text          null,
    kept_at         varchar(500)  null,
    kept_hash       varchar(64)   null,
    state           varchar(30)   not null,
    return_reason   text          null,
    supersedes      uuid          null,
    created_by      uuid          not null,
    changed_by      uuid          not null,
    changed_at      timestamp(6)  not null default current_timestamp(6),
    due             date as (nullif(least(
        coalesce(expires_on, '9999-12-31'),
        coalesce(review_due, '9999-12-31'),
        coalesce(date_add(effective_on, interval cycle_months month), '9999-12-31')), '9999-12-31')) persistent,
    unique key (organisation_id, id),
    unique key evidence_number (organisation_id, number),
    unique key evidence_request (organisation_id, request),
    index evidence_due (organisation_id, state, due),
    foreign key (organisation_id, supersedes) references evidence_item (organisation_id, id)
);

create table evidence_file (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    item_id         uuid         not null,
    number          int          not null,
    name            varchar(255) not null,
    media_type      varchar(100) not null,
    size_in_bytes   bigint       not null,
    sha256          varchar(64)  not null,
    added_by        uuid         not null,
    added_at        timestamp(6) not null default current_timestamp(6),
    unique key (organisation_id, id),
    unique key evidence_file_number (organisation_id, item_id, number),
    foreign key (organisation_id, item_id) references evidence_item (organisation_id, id)
);

create table evidence_history (
    id              uuid         not null primary key,
    organisation_id uuid         not null,
    item_id         uuid         not null,
    at              timestamp(6) not null default current_timestamp(6),
    person_id       uuid         not null,
    verb            varchar(30)  not null,
    changes         mediumtext   not null,
    unique key (organisation_id, id),
    index evidence_history_of_item (organisation_id, item_id, at),
    foreign key (organisation_id, item_id) references evidence_item (organisation_id, id)
);

-- For the position: whether evidence is in date is asked with a day; withdrawn and superseded items are left out.
create view evidence_published as
select organisation_id, id, kind, state, visibility, due
from evidence_item
where state in ('DRAFT', 'SUBMITTED', 'ACCEPTED', 'RETURNED');

-- Which evidence stands behind which outcome (outcome_id as in "v9:A1.a") or objective ("1" to "6") of its organisation.
create view evidence_links_published as
select e.organisation_id, e.id, e.kind, e.state, e.due, c.to_kind as linked_kind, c.to_id as linked_id
from connections_published c
join evidence_published e on e.organisation_id = c.from_organisation and e.id = c.from_id
where c.from_kind = 'evidence' and c.to_kind in ('outcome', 'objective') and c.to_organisation = c.from_organisation;
