package org.attest.assessors;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.shared.ChangedMeanwhile;
import org.attest.shared.UnknownItem;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Keeps the findings of an independent assessment. */
@Component
class FindingBook {

    private final FindingRows findings;
    private final Samples samples;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Clock clock;

    FindingBook(FindingRows findings, Samples samples, Accounts accounts, CurrentUser currentUser, Clock clock) {
        this.findings = findings;
        this.samples = samples;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** By number. */
    List<Finding> of(KeptIndependent independent) {
        return rows(independent).stream().map(KeptFinding::show).toList();
    }

    /** Whom a finding may be given to. */
    List<Person> owners(KeptIndependent independent) {
        return currentUser.as(Caller.ATTEST, () -> accounts.colleagues(independent.organisation()));
    }

    Finding add(KeptIndependent independent, FindingDetails details) {
        check(independent, details);
        var number =
                rows(independent).stream().mapToInt(KeptFinding::number).max().orElse(0) + 1;
        var by = currentUser.get().person();
        try {
            return findings.saveAndFlush(new KeptFinding(independent, number, details, by, now()))
                    .show();
        } catch (DataIntegrityViolationException e) {
            throw new ChangedMeanwhile();
        }
    }

    /** What it was before. */
    FindingDetails change(KeptIndependent independent, UUID id, long basedOn, FindingDetails details) {
        check(independent, details);
        var row = row(independent, id);
        var before = row.show().details();
        row.change(details, basedOn, currentUser.get().person(), now());
        findings.flush();
        return before;
    }

    Finding close(KeptIndependent independent, UUID id, String how) {
        var row = row(independent, id);
        row.close(how, currentUser.get().person(), now());
        findings.flush();
        return row.show();
    }

    Finding remove(KeptIndependent independent, UUID id) {
        var row = row(independent, id);
        findings.delete(row);
        return row.show();
    }

    private void check(KeptIndependent independent, FindingDetails details) {
        samples.one(independent, details.outcome());
        var owner = details.owner();
        if (owner != null
                && owners(independent).stream().noneMatch(it -> it.id().equals(owner))) {
            throw AssessorRefused.notAColleague();
        }
    }

    private KeptFinding row(KeptIndependent independent, UUID id) {
        return findings.findByOrganisationAndIndependentAndId(independent.organisation(), independent.id(), id)
                .orElseThrow(UnknownItem::new);
    }

    private List<KeptFinding> rows(KeptIndependent independent) {
        return findings.findByOrganisationAndIndependentOrderByNumber(independent.organisation(), independent.id());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
