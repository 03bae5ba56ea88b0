-- An import of a national register asks once for the codes of all suppliers.
alter table supplier add key supplier_code (ods_code);
