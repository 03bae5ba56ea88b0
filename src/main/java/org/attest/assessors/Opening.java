package org.attest.assessors;

import java.util.List;
import org.attest.accounts.Person;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Seal;
import org.attest.catalogue.AuditList;
import org.jspecify.annotations.Nullable;

/**
 * What opening an independent assessment offers: the latest seal to freeze (null where nothing is sealed), the audit
 * lists of the year, and who may be named as assessor.
 */
public record Opening(AssessmentRef assessment, @Nullable Seal seal, List<AuditList> lists, List<Person> assessors) {

    public Opening {
        lists = List.copyOf(lists);
        assessors = List.copyOf(assessors);
    }
}
