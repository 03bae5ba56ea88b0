package org.attest.suppliers.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.drafts.ui.ChangeWords;
import org.attest.shared.FieldChange;
import org.attest.shared.UkDates;
import org.attest.suppliers.AssuranceKind;
import org.attest.suppliers.CareImpact;
import org.attest.suppliers.Clause;
import org.attest.suppliers.Recovery;
import org.attest.suppliers.RemoteAccess;
import org.attest.suppliers.ReviewKind;
import org.attest.suppliers.ReviewOutcome;
import org.attest.suppliers.RootCause;
import org.attest.suppliers.Scale;
import org.attest.suppliers.Substitutability;
import org.attest.suppliers.SupplierField;
import org.attest.suppliers.Tier;
import org.attest.suppliers.Users;
import org.attest.suppliers.ValueBand;
import org.jspecify.annotations.Nullable;

/** The fields of suppliers and their values, as people read them. */
final class SupplierWords {

    /** For the fields in which two versions differ. */
    static final Function<List<FieldChange>, ChangeWords> FIELDS = _ -> new ChangeWords() {
        @Override
        public String label(String field) {
            return SupplierWords.label(field);
        }

        @Override
        public String value(String field, @Nullable String kept) {
            return SupplierWords.value(field, kept);
        }
    };

    private SupplierWords() {}

    static String label(String field) {
        return SupplierField.named(field).map(SupplierField::words).orElse(field);
    }

    static String value(String field, @Nullable String kept) {
        if (kept == null) {
            return "–";
        }
        return switch (SupplierField.named(field).orElse(SupplierField.NAME)) {
            case SAFETY -> Scale.SAFETY.step(Integer.parseInt(kept));
            case DATA -> Scale.DATA.step(Integer.parseInt(kept));
            case ACCESS -> Scale.ACCESS.step(Integer.parseInt(kept));
            case SUBSTITUTABILITY -> Substitutability.valueOf(kept).words();
            case OVERRIDE_TIER -> Tier.valueOf(kept).words();
            case REMOTE_ACCESS -> RemoteAccess.valueOf(kept).words();
            case TESTED_ON, STARTS, ENDS, NOTICE_BY, ISSUED, EXPIRES, HAPPENED, REVIEWED, NEXT_REVIEW, DUE ->
                UkDates.inTable(LocalDate.parse(kept));
            case VALUE -> ValueBand.valueOf(kept).words();
            case ASSURANCE -> AssuranceKind.valueOf(kept).words();
            case EVIDENCE -> "An item of the evidence library";
            case CLAUSES -> clauses(kept);
            case CARE_IMPACT -> CareImpact.valueOf(kept).words();
            case ROOT_CAUSE -> RootCause.valueOf(kept).words();
            case SERVICES_HIT -> "%,d of its services".formatted(kept.split(" ").length);
            case REVIEW_KIND -> ReviewKind.valueOf(kept).words();
            case OUTCOME -> ReviewOutcome.valueOf(kept).words();
            case ENDED, STANDARDISE -> "Yes";
            default -> kept;
        };
    }

    private static String clauses(String kept) {
        return Arrays.stream(kept.split(" "))
                .map(Clause::valueOf)
                .map(Clause::words)
                .collect(Collectors.joining(", "));
    }

    /** {@code Back within 4 hours, at most 1 hour of data lost}. */
    static String recovery(Recovery recovery) {
        if (recovery.isUnknown()) {
            return "Not known";
        }
        var rto = recovery.rtoHours();
        var rpo = recovery.rpoHours();
        return (rto == null ? "Time to come back not known, " : "Back within " + hours(rto) + ", ")
                + (rpo == null ? "loss of data not known" : "at most " + hours(rpo) + " of data lost");
    }

    private static String hours(int hours) {
        return hours == 1 ? "1 hour" : "%,d hours".formatted(hours);
    }

    /** {@code Used by 1 organisation}, {@code Used by fewer than 3 organisations}. */
    static String usedBy(Users users) {
        var organisations = users.number();
        if (organisations == null) {
            return "Used by fewer than %,d organisations".formatted(users.few());
        }
        return organisations == 0
                ? "Used by nobody yet"
                : organisations == 1 ? "Used by 1 organisation" : "Used by %,d organisations".formatted(organisations);
    }
}
