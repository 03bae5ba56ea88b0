-- A supplier contact holds the role for one supplier of the register of that ICB.
alter table membership add column supplier_id uuid after role;
alter table membership add key (organisation_id, supplier_id);
