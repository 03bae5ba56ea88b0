alter table return_taken
    add column on_behalf boolean not null default false;

-- a return that an ICB lead loaded for an organisation: how it arrived, and who made it the organisation's word
create table return_on_behalf (
    taken_id uuid not null primary key,
    organisation_id uuid not null,
    dspt_year varchar(7) not null,
    icb_id uuid not null,
    loaded_by uuid not null,
    loaded_at timestamp(6) not null default current_timestamp(6),
    sent_by varchar(200) not null,
    sent_on date not null,
    checked mediumtext not null,
    mail_id varchar(40) not null,
    mail_reference varchar(20) not null,
    letter_id varchar(40),
    letter_reference varchar(20),
    state varchar(30) not null,
    decided_by uuid,
    decided_at timestamp(6) null,
    reason mediumtext,
    version bigint not null,
    key (organisation_id, state),
    foreign key (organisation_id, taken_id) references return_taken (organisation_id, id)
);
