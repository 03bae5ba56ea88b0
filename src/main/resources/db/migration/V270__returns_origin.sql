-- in whose layout a return came: our own workbook, or one of others
alter table return_taken add origin varchar(30) not null default 'ATTEST';
