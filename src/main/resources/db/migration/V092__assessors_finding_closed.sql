-- What the organisation did about a finding after the conclusion; all three are empty while it is open.
alter table independent_finding
    add column closed_how mediumtext,
    add column closed_by uuid,
    add column closed_at timestamp(6) null;
