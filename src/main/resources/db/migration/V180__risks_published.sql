-- for other modules: how every risk stands. Of a partner's risk the ICB learns title, category and scores where "shown" is
-- SCORES, all of it (its objective too) where it is ALL, and nothing where it is NOTHING
create view risks_published as
select organisation_id, id, number, title, category, objective, shown, status, points, band, over_tolerance,
       accepted_until, accepted_points, review_due
from risk;
