-- Rows about organisations that the directory does not have; before this they stood among those left out.
alter table register_import add column rows_unmatched int not null default 0 after rows_left_out;
