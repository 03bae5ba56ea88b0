package org.attest.setup;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.assessments.AssessmentRef;
import org.attest.campaigns.Campaigns;
import org.attest.campaigns.NewCampaign;
import org.attest.catalogue.Catalogue;
import org.attest.organisations.Organisation;
import org.attest.returns.Arrival;
import org.attest.returns.Choice;
import org.attest.returns.Preview;
import org.attest.returns.ReturnIntake;
import org.attest.returns.ReturnSheet;
import org.attest.returns.ReturnWorkbook;
import org.attest.returns.ReturnsOnBehalf;
import org.attest.setup.Casting.Team;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.springframework.stereotype.Component;

/** An invented campaign under way, and a return that came by mail and waits for the approver of whose it is. */
@Component
class Post {

    private static final int LOADED = 7;
    private static final int LONGEST = 10_000;

    private final Campaigns campaigns;
    private final ReturnWorkbook workbook;
    private final ReturnsOnBehalf onBehalf;
    private final ReturnIntake intake;
    private final Catalogue catalogue;
    private final Past past;
    private final Clock clock;

    Post(
            Campaigns campaigns,
            ReturnWorkbook workbook,
            ReturnsOnBehalf onBehalf,
            ReturnIntake intake,
            Catalogue catalogue,
            Past past,
            Clock clock) {
        this.campaigns = campaigns;
        this.workbook = workbook;
        this.onBehalf = onBehalf;
        this.intake = intake;
        this.catalogue = catalogue;
        this.past = past;
        this.clock = clock;
    }

    /** @param silent whose return came by mail */
    void arrive(Organisation icb, Caller lead, String silent, Map<String, Organisation> made, Map<String, Team> teams) {
        var today = UkDates.day(clock.instant());
        var asked = teams.keySet().stream()
                .map(it -> Objects.requireNonNull(made.get(it)).id())
                .collect(Collectors.toSet());
        var campaign = past.on(
                today.minusDays(12),
                9,
                lead,
                () -> campaigns.open(
                        icb.id(),
                        new NewCampaign(
                                "Interim return by workbook",
                                catalogue.currentEdition().year(),
                                today.plusDays(9),
                                Set.of(ReturnSheet.values()),
                                asked)));
        var downloading = teams.keySet().stream().sorted().limit(3).toList();
        for (var code : downloading) {
            var ref = ref(Objects.requireNonNull(made.get(code)));
            past.on(
                    today.minusDays(6),
                    11,
                    Objects.requireNonNull(teams.get(code)).lead(),
                    () -> workbook.export(ref, new ByteArrayOutputStream()));
        }
        past.on(today.minusDays(3), 10, lead, () -> campaigns.chase(campaign.id(), asked));
        past.does(today.minusDays(1), 14, lead, () -> load(Objects.requireNonNull(made.get(silent))));
    }

    private AssessmentRef ref(Organisation organisation) {
        return new AssessmentRef(organisation.id(), catalogue.currentEdition().year());
    }

    private void load(Organisation organisation) {
        var file = temporary();
        var mail = temporary();
        try {
            write(file);
            Files.writeString(mail, "Our return is attached. This mail was invented for the demonstration.");
            var arrival = new Arrival(
                    "Sam Okafor, sam.okafor@millbrook.example",
                    UkDates.day(clock.instant()).minusDays(1),
                    "Called the number in our directory; the last three rows were read out.");
            var preview = onBehalf.take(ref(organisation), file, "return by mail.xlsx", arrival, mail, "mail.txt");
            var chosen = intake.choose(preview.taken().id(), everything(preview));
            intake.apply(chosen.taken().id(), chosen.fingerprint());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            delete(file);
            delete(mail);
        }
    }

    private static List<Choice> everything(Preview preview) {
        return preview.rows().stream()
                .flatMap(decided -> decided.row().asked().stream().map(cell -> Choice.cell(decided.row(), cell, true)))
                .toList();
    }

    /** A workbook that somebody typed anew, as it comes by mail: a few outcomes, with their levels. */
    private void write(Path file) throws IOException {
        var draft = new WorkbookDraft("Return", Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet(ReturnSheet.OUTCOMES.title());
        sheet.column(ColumnDraft.locked("Reference", 11))
                .column(ColumnDraft.locked("Title", 34))
                .column(ColumnDraft.text("Level", 20, 40))
                .column(ColumnDraft.text("Statement", 60, LONGEST));
        catalogue.framework(catalogue.currentEdition().version()).outcomes().values().stream()
                .limit(LOADED)
                .forEach(it -> sheet.row(
                        it.code().code(),
                        it.title(),
                        it.allowed().getLast().words(),
                        "Invented: what Millbrook Care wrote in its workbook about this outcome."));
        try (var out = Files.newOutputStream(file)) {
            draft.writeTo(out);
        }
    }

    private static Path temporary() {
        try {
            return Files.createTempFile("attest-demonstration-", ".file");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
