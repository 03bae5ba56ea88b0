-- Reminders ask for what falls due in every organisation.
create index evidence_due_anywhere on evidence_item (due, state);
