package org.attest.assessors;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.attest.accounts.Accounts;
import org.attest.assessments.IndicatorAnswer;
import org.attest.assessments.IndicatorKey;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.SheetDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The working papers of an independent assessment as a workbook: what was looked at, what was found, and on what. */
@Component
class WorkingPapers {

    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final Catalogue catalogue;
    private final Clock clock;

    WorkingPapers(OrganisationDirectory directory, Accounts accounts, Catalogue catalogue, Clock clock) {
        this.directory = directory;
        this.accounts = accounts;
        this.catalogue = catalogue;
        this.clock = clock;
    }

    byte[] of(IndependentOverview overview, List<SampledOutcome> outcomes) {
        var organisation = directory.find(overview.about().organisation());
        var workbook = new WorkbookDraft(
                        "Working papers",
                        Marking.OFFICIAL_SENSITIVE,
                        "Independent assessment of " + organisation.name() + ". Not for publication.")
                .withoutProtection();
        cover(workbook.sheet("Cover"), overview, organisation);
        sample(workbook.sheet("Sample"), outcomes);
        indicators(workbook.sheet("Indicators"), outcomes);
        findings(workbook.sheet("Findings"), overview);
        evidence(workbook.sheet("Evidence"), outcomes);
        try (var out = new ByteArrayOutputStream()) {
            workbook.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void cover(SheetDraft sheet, IndependentOverview overview, Organisation organisation) {
        var about = overview.about();
        var conclusion = about.conclusion();
        sheet.heading("Independent assessment: working papers");
        sheet.note("Marking", Marking.OFFICIAL_SENSITIVE.words());
        sheet.note("Organisation", organisation.name());
        sheet.note("ODS code", organisation.code().code());
        sheet.note("DSPT year", about.year().toString());
        sheet.note("Framework", catalogue.framework(about.version()).title());
        sheet.note("Audit list", about.group());
        sheet.note("Frozen at", UkDates.inWords(about.frozenAt()));
        sheet.note(
                "Claims of",
                "Seal %d, %s round"
                        .formatted(
                                overview.seal().number(),
                                overview.seal().round().words().toLowerCase(Locale.UK)));
        sheet.note("Hash of that seal", overview.seal().hash().hex());
        sheet.note(
                "Judged",
                "%d of %d outcomes"
                        .formatted(overview.judged(), overview.sample().size() + overview.toChoose()));
        sheet.note("Overall risk", orNotYet(about.overall().risk()));
        sheet.note("Confidence in the self-assessment", orNotYet(about.overall().confidence()));
        sheet.note("Summary", orNotYet(about.overall().summary()));
        sheet.note("Concluded", conclusion == null ? "Not yet" : UkDates.inWords(conclusion.at()));
        sheet.note("Exported", UkDates.inWords(clock.instant()));
    }

    private static void sample(SheetDraft sheet, List<SampledOutcome> outcomes) {
        sheet.column(ColumnDraft.locked("Outcome", 10))
                .column(ColumnDraft.locked("Title", 40))
                .column(ColumnDraft.locked("In the sample as", 14))
                .column(ColumnDraft.locked("Expected level", 20))
                .column(ColumnDraft.locked("Claim", 20))
                .column(ColumnDraft.locked("Statement", 60))
                .column(ColumnDraft.locked("Reason for the claim", 40))
                .column(ColumnDraft.locked("Assessor's level", 20))
                .column(ColumnDraft.locked("Agreement", 20))
                .column(ColumnDraft.locked("Assessor's note", 60));
        outcomes.forEach(it -> sheet.row(
                it.outcome().code().code(),
                it.outcome().title(),
                it.mandatory() ? "Mandatory" : "Chosen",
                words(it.claim().expected()),
                words(it.claim().level()),
                it.claim().statement(),
                it.claim().grounds().reason(),
                words(it.judgement().level()),
                it.agreement().words(),
                it.judgement().note()));
    }

    private void indicators(SheetDraft sheet, List<SampledOutcome> outcomes) {
        sheet.column(ColumnDraft.locked("Outcome", 10))
                .column(ColumnDraft.locked("Column", 20))
                .column(ColumnDraft.locked("Indicator", 12))
                .column(ColumnDraft.locked("What is asked", 70))
                .column(ColumnDraft.locked("Claimed", 14))
                .column(ColumnDraft.locked("Comment", 50));
        for (var outcome : outcomes) {
            var answers = outcome.claim().grounds().indicators();
            for (var asked :
                    catalogue.asked(outcome.about().version(), outcome.outcome().code())) {
                var answer = answers.to(IndicatorKey.of(asked));
                sheet.row(
                        outcome.outcome().code().code(),
                        asked.column().words(),
                        asked.identifier(),
                        asked.wording() == null ? asked.line() : asked.wording(),
                        answer.map(it -> it.indication().words()).orElse("Not answered"),
                        answer.map(IndicatorAnswer::comment).orElse(null));
            }
        }
    }

    private void findings(SheetDraft sheet, IndependentOverview overview) {
        var names = accounts.names(overview.findings().stream()
                .map(it -> it.details().owner())
                .flatMap(Stream::ofNullable)
                .toList());
        sheet.column(ColumnDraft.locked("Finding", 10))
                .column(ColumnDraft.locked("Outcome", 10))
                .column(ColumnDraft.locked("Title", 40))
                .column(ColumnDraft.locked("What was found", 70))
                .column(ColumnDraft.locked("Priority", 12))
                .column(ColumnDraft.locked("Owner", 24))
                .column(ColumnDraft.date("Due", 14));
        for (var finding : overview.findings()) {
            var details = finding.details();
            sheet.row(
                    finding.reference(),
                    details.outcome().code(),
                    details.title(),
                    details.text(),
                    details.priority().words(),
                    details.owner() == null ? null : names.get(details.owner()),
                    details.due());
        }
    }

    private static void evidence(SheetDraft sheet, List<SampledOutcome> outcomes) {
        sheet.column(ColumnDraft.locked("Outcome", 10))
                .column(ColumnDraft.locked("Reference", 12))
                .column(ColumnDraft.locked("Title", 50))
                .column(ColumnDraft.locked("Kind", 12))
                .column(ColumnDraft.locked("Marking", 20))
                .column(ColumnDraft.locked("Review state", 14))
                .column(ColumnDraft.date("Effective", 14))
                .column(ColumnDraft.date("Due", 14))
                .column(ColumnDraft.number("Version", 10))
                .column(ColumnDraft.locked("File", 40))
                .column(ColumnDraft.number("Bytes", 12))
                .column(ColumnDraft.locked("SHA-256", 66));
        for (var outcome : outcomes) {
            for (var item : outcome.evidence()) {
                if (item.files().isEmpty()) {
                    row(sheet, outcome, item, null);
                }
                item.files().forEach(it -> row(sheet, outcome, item, it));
            }
        }
    }

    /** One version of a file; null where the item has none and perhaps is kept elsewhere. */
    private static void row(SheetDraft sheet, SampledOutcome outcome, FrozenItem item, @Nullable FrozenFile file) {
        var elsewhere = item.keptHash() == null ? "No file" : "Kept elsewhere";
        sheet.row(
                outcome.outcome().code().code(),
                item.reference(),
                item.title(),
                item.kind().words(),
                item.marking().words(),
                item.state().words(),
                item.effective(),
                item.due(),
                file == null ? null : file.number(),
                file == null ? elsewhere : file.name(),
                file == null ? null : file.size(),
                file == null ? item.keptHash() : file.hash().hex());
    }

    private static @Nullable String words(@Nullable Level level) {
        return level == null ? null : level.words();
    }

    private static String orNotYet(@Nullable String words) {
        return words == null ? "Not yet" : words;
    }
}
