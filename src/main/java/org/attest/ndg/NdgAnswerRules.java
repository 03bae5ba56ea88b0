package org.attest.ndg;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The rules of what an evidence item may say. */
@Component
class NdgAnswerRules {

    private static final Pattern EVIDENCE = Pattern.compile("E-\\d{4,}");

    private final Accounts accounts;
    private final EvidenceLibrary library;
    private final Clock clock;

    NdgAnswerRules(Accounts accounts, EvidenceLibrary library, Clock clock) {
        this.accounts = accounts;
        this.library = library;
        this.clock = clock;
    }

    /**
     * The values as they may be kept. A certificate without a date takes the expiry of the evidence that is named.
     *
     * @throws NdgRefused when a value is not allowed, or not the caller's to set
     */
    NdgValues checked(OrganisationId organisation, NdgSight sight, NdgItem item, NdgValues before, NdgValues wanted) {
        checkKind(item, before, wanted);
        checkOwner(organisation, sight, before, wanted);
        var document = wanted.document();
        var named = document != null && (!document.equals(before.document()) || wanted.certificate() != null);
        var evidence = document != null && named && sight.seesLibrary() ? evidence(organisation, document) : null;
        return exemption(item, before, wanted, evidence);
    }

    /** What stands there already in another kind than is asked by now may stay. */
    private static void checkKind(NdgItem item, NdgValues before, NdgValues wanted) {
        var asked = item.kind();
        var exempts = wanted.certificate() != null;
        if (asked != null
                && (other(asked != AnswerKind.YES_NO, before.yes(), wanted.yes())
                        || other(asked != AnswerKind.TEXT, before.text(), wanted.text())
                        || other(asked != AnswerKind.DOCUMENT && !exempts, before.document(), wanted.document())
                        || other(asked != AnswerKind.DATE, before.date(), wanted.date()))) {
            throw NdgRefused.otherKind(item.ref(), asked);
        }
    }

    private static boolean other(boolean notAsked, @Nullable Object before, @Nullable Object wanted) {
        return notAsked && wanted != null && !wanted.equals(before);
    }

    private void checkOwner(OrganisationId organisation, NdgSight sight, NdgValues before, NdgValues wanted) {
        var owner = wanted.owner();
        if (Objects.equals(owner, before.owner())) {
            return;
        }
        if (!sight.lead()) {
            throw NdgRefused.notYoursToAssign();
        }
        if (owner != null
                && accounts.colleagues(organisation).stream().map(Person::id).noneMatch(owner::equals)) {
            throw NdgRefused.notAColleague();
        }
    }

    private @Nullable EvidenceItem evidence(OrganisationId organisation, String document) {
        if (!EVIDENCE.matcher(document).matches()) {
            return null;
        }
        var found = library.byReference(organisation, List.of(document)).get(document);
        if (found == null) {
            throw NdgRefused.noSuchEvidence(document);
        }
        return found;
    }

    private NdgValues exemption(NdgItem item, NdgValues before, NdgValues wanted, @Nullable EvidenceItem evidence) {
        var certificate = wanted.certificate();
        if (certificate == null
                || (certificate == before.certificate()
                        && Objects.equals(wanted.certificateUntil(), before.certificateUntil()))) {
            return wanted;
        }
        if (!item.exemptBy().contains(certificate)) {
            throw NdgRefused.noExemption(item);
        }
        LocalDate until = wanted.certificateUntil();
        if (until == null && evidence != null) {
            until = evidence.details().lifetime().expires();
        }
        if (until == null || until.isBefore(UkDates.day(clock.instant()))) {
            throw NdgRefused.certificateNotInDate();
        }
        return wanted.until(until);
    }
}
