-- for other modules: what the money was to bring and has brought, in words, where anybody said either
create view benefits_published as
select organisation_id, objective, financial_year, number, title, benefits_planned, benefits_realised
from improvement_funding
where not withdrawn and (benefits_planned is not null or benefits_realised is not null);
