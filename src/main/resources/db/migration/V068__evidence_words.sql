-- For the search over what a person wrote about an item.
alter table evidence_item add fulltext index evidence_item_words (title, summary);

-- For the question whether an organisation has a file already.
alter table evidence_file add index evidence_file_content (organisation_id, sha256);
