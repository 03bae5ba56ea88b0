package org.attest.returns;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.access.Scope;
import org.attest.assessments.AssessmentRef;
import org.attest.organisations.OrganisationDirectory;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Finds the export that a file came from. What the file prints about itself can only get it refused; organisation, year
 * and version come from what the server kept under the workbook's id, looked for where the caller works.
 */
@Component
class ReturnGate {

    private final ReturnStore store;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    ReturnGate(ReturnStore store, OrganisationDirectory directory, CurrentUser currentUser) {
        this.store = store;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /**
     * The export, or empty for a workbook that is not known here.
     *
     * @throws ReturnRefused for a workbook of another organisation, year, version or a newer Attest
     */
    Optional<KeptWorkbook> admit(AssessmentRef expected, String version, WorkbookIdentity identity) {
        refuseIf(identity.twoOfThem(), ProblemKind.TWO_IDENTITIES);
        refuseIf(isNewer(identity.schema()), ProblemKind.NEWER_SCHEMA);
        var known = Optional.ofNullable(uuid(identity.workbook())).flatMap(it -> store.workbook(scope(expected), it));
        if (known.isPresent()) {
            var workbook = known.get();
            refuseIf(!workbook.organisation().equals(expected.organisation()), ProblemKind.OTHER_ORGANISATION);
            refuseIf(!workbook.year().equals(expected.year()), ProblemKind.OTHER_YEAR);
            refuseIf(!workbook.framework().equals(version), ProblemKind.OLDER_FRAMEWORK);
        } else {
            var code = directory.find(expected.organisation()).code().code();
            refuseIf(differs(identity.printedCode(), code), ProblemKind.OTHER_ORGANISATION);
            refuseIf(differs(identity.printedYear(), expected.year().toString()), ProblemKind.OTHER_YEAR);
            refuseIf(differs(identity.printedVersion(), version), ProblemKind.OLDER_FRAMEWORK);
        }
        return known;
    }

    private Scope scope(AssessmentRef expected) {
        var caller = currentUser.get();
        return caller.equals(Caller.ATTEST) || caller.overseenScope().holds(expected.organisation())
                ? Scope.of(expected.organisation())
                : caller.scope(Role.PROVIDER_LEAD, Role.CONTRIBUTOR, Role.APPROVER, Role.ICB_LEAD);
    }

    private static boolean isNewer(@Nullable String schema) {
        var digits = schema == null ? "" : schema.replaceFirst("\\.0+$", "");
        return digits.matches("[0-9]{1,6}") && Integer.parseInt(digits) > ReturnLayout.SCHEMA;
    }

    private static boolean differs(@Nullable String printed, String expected) {
        return printed != null && !Normal.folded(printed).equals(expected.toLowerCase(Locale.ROOT));
    }

    private static @Nullable UUID uuid(@Nullable String written) {
        try {
            return written == null ? null : UUID.fromString(written.strip());
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    private static void refuseIf(boolean reason, ProblemKind kind) {
        if (reason) {
            throw new ReturnRefused(kind);
        }
    }
}
