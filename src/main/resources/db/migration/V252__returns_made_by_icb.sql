-- a workbook that an ICB made for an organisation says nothing of whether that one ever took it
alter table return_workbook
    add column by_icb boolean not null default false,
    add key (organisation_id, dspt_year, by_icb, exported_at);
