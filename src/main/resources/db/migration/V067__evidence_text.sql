-- What stands in the current file of an item, read in the background: its start for suggestions, its words for the search.
create table evidence_text (
    item_id         uuid         not null primary key,
    organisation_id uuid         not null,
    file_id         uuid         not null,
    state           varchar(30)  not null,
    head            text         null,
    words           mediumtext   null,
    read_at         timestamp(6) not null default current_timestamp(6),
    unique key (organisation_id, item_id),
    index evidence_text_of_file (organisation_id, file_id),
    fulltext index evidence_text_words (words),
    foreign key (organisation_id, item_id) references evidence_item (organisation_id, id),
    foreign key (organisation_id, file_id) references evidence_file (organisation_id, id)
);
