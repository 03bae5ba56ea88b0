-- the readings of a measure that stand are read along this index, the newest month first
alter table measure_reading
    drop index measure,
    add index measure_reading_standing (measure, superseded, for_month, organisation_id);
