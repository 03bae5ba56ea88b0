-- A list is read along the index that has its order, with what most filters ask, so that a page costs the same in a large
-- library and a small one: "of" one organisation, "among" several. What has no date stands last in either direction, for which
-- the database, that puts nothing before all days, needs a second column.
alter table evidence_item
    add column lapses date as (coalesce(due, '9999-12-31')) persistent after due,
    add index evidence_number_of (organisation_id, number, id, state, kind, due),
    add index evidence_title_of (organisation_id, title, id, state, kind, due),
    add index evidence_due_of (organisation_id, due, id, state, kind),
    add index evidence_lapses_of (organisation_id, lapses, id, state, kind, due),
    add index evidence_points_of (organisation_id, points, id, state, kind, due),
    add index evidence_number_among (number, id, organisation_id, state, visibility, kind, due),
    add index evidence_title_among (title, id, organisation_id, state, visibility, kind, due),
    add index evidence_due_among (due, id, organisation_id, state, visibility, kind),
    add index evidence_lapses_among (lapses, id, organisation_id, state, visibility, kind, due),
    add index evidence_points_among (points, id, organisation_id, state, visibility, kind, due),
    add index evidence_owner_of (organisation_id, owner),
    add index evidence_author_of (organisation_id, created_by),
    add index evidence_in_library (in_system_library, organisation_id),
    add index evidence_kept_back (visibility, organisation_id, state);
