-- which sheets a workbook holds, where it does not hold all: an ICB may ask for some only
alter table return_workbook
    add column sheets varchar(300);
