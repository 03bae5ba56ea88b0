-- A list is read along the index that has its order, so that a page costs the same in a large register and a small one: "of"
-- one organisation, "among" several; by reference the key of organisation and number serves the one. What has no score stands
-- last in either direction, for which the database, that puts nothing before all numbers, needs a second column.
alter table risk
    add column weight int as (coalesce(points, 99)) persistent after points,
    add index risk_title_of (organisation_id, title, id, status),
    add index risk_points_of (organisation_id, points, id, status),
    add index risk_weight_of (organisation_id, weight, id, status),
    add index risk_review_of (organisation_id, review_due, id, status),
    add index risk_number_among (number, organisation_id, status, shown),
    add index risk_title_among (title, id, organisation_id, status, shown),
    add index risk_points_among (points, id, organisation_id, status, shown),
    add index risk_weight_among (weight, id, organisation_id, status, shown),
    add index risk_review_among (review_due, id, organisation_id, status, shown);
