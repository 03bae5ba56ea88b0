-- For the search over what a person wrote about an item.
alter table evidence_item add fulltext index evidence_item_words (title, summary);
