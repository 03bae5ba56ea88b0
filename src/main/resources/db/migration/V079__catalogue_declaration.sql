-- What an approver agrees to when signing, round by round; null is the usual wording.
alter table catalogue_edition
    add column interim_declaration mediumtext null,
    add column final_declaration mediumtext null;
