-- a reading is known by the name of its measure and its month, which is longer than a reference
alter table return_cell modify reference varchar(400) not null;
alter table return_addition modify reference varchar(400) not null;
