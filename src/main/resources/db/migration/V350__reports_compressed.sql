-- frozen figures say the same names of fields again and again: the database keeps them compressed, and nobody notices
alter table board_pack modify figures longtext compressed not null;
