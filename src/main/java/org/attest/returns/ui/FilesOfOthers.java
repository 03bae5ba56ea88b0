package org.attest.returns.ui;

import com.vaadin.flow.component.UI;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.assessments.AssessmentRef;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CatalogueLinks;
import org.attest.components.BroughtFile;
import org.attest.components.WorkLine;
import org.attest.evidence.EvidenceLinks;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationLinks;
import org.attest.returns.FileLook;
import org.attest.returns.FileRecognition;
import org.attest.returns.GovassureIntake;
import org.attest.returns.Recognised;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.TableImports;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.springframework.stereotype.Component;

/** Knows files by what they hold, says so, and does with them what the person confirms. */
@Component
class FilesOfOthers {

    static final String IMPROVEMENT_PLAN = "recommendations";

    private final FileRecognition recognition;
    private final GovassureIntake govassure;
    private final TableImports imports;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;

    FilesOfOthers(
            FileRecognition recognition,
            GovassureIntake govassure,
            TableImports imports,
            Catalogue catalogue,
            CurrentUser currentUser) {
        this.recognition = recognition;
        this.govassure = govassure;
        this.imports = imports;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
    }

    /** @throws Refused for a file that is not read, or holds nothing that is known */
    Recognised look(OrganisationId organisation, Path file, String name) {
        return recognition.look(organisation, file, name);
    }

    /**
     * @param line shows how far the reading is that the person asks for
     * @param refused gets the sentence where the file turns out to be unusable
     */
    RecognisedPanel ask(
            Organisation organisation,
            Recognised recognised,
            BroughtFile file,
            WorkLine line,
            Consumer<String> refused) {
        var panel = new RecognisedPanel(recognised, file);
        var reading = new Reading(organisation, file, line, refused);
        switch (recognised.look()) {
            case RETURN ->
                panel.leadTo(
                        "Bring it on the page Returns, where what it changes is shown first.",
                        ReturnsLinks.returns() + "?of=" + organisation.code().code(),
                        "Go to Returns");
            case TEMPLATE ->
                panel.leadTo(
                        "Bring it on the page Evidence templates, where what it changes is shown first.",
                        EvidenceLinks.TEMPLATES,
                        "Go to Evidence templates");
            case GOVASSURE -> govassure(panel, reading);
            case IMPROVEMENT_PLAN -> plan(panel, recognised, reading);
            case DSPT_SEARCH, ODS_ORGANISATIONS, ODS_PARTNERS ->
                administered(panel, OrganisationLinks.REGISTERS, "Import a register", "a register");
            case CAF_WORDING ->
                administered(panel, CatalogueLinks.ADMINISTRATION, "Go to Administration", "official wording");
            case TABLE -> {}
        }
        if (recognised.look() != FileLook.CAF_WORDING) {
            panel.offerTables(kind -> reading.asTable(kind.code()));
        }
        return panel;
    }

    private void govassure(RecognisedPanel panel, Reading reading) {
        var edition = catalogue.currentEdition();
        var framework = catalogue.framework(edition.version()).title();
        panel.offer(
                "Map it to %s, DSPT %s? Answers, levels and comments are laid beside what Attest holds. Where this version asks"
                                .formatted(framework, edition.year())
                        + " something else than CAF 3.2, the receipt names what has no counterpart.",
                "Map it to " + framework,
                reading::asGovassure);
    }

    private static void plan(RecognisedPanel panel, Recognised recognised, Reading reading) {
        if (recognised.tables().stream().anyMatch(it -> it.code().equals(IMPROVEMENT_PLAN))) {
            panel.offer(
                    "Import its recommendations? Those that are answered with an action become actions.",
                    "Import its recommendations and actions",
                    () -> reading.asTable(IMPROVEMENT_PLAN));
        } else {
            panel.say("A provider lead imports it.");
        }
    }

    private void administered(RecognisedPanel panel, String address, String words, String what) {
        if (currentUser.get().holds(Role.ADMINISTRATOR)) {
            panel.leadTo("Bring it there, where what it changes is shown first.", address, words);
        } else {
            panel.say("An administrator imports " + what + ". Nothing was read from it here.");
        }
    }

    /** What the buttons do with the file. */
    private final class Reading {

        private final Organisation organisation;
        private final BroughtFile file;
        private final WorkLine line;
        private final Consumer<String> refused;

        Reading(Organisation organisation, BroughtFile file, WorkLine line, Consumer<String> refused) {
            this.organisation = organisation;
            this.file = file;
            this.line = line;
            this.refused = refused;
        }

        void asGovassure() {
            var ref = new AssessmentRef(
                    organisation.id(), catalogue.currentEdition().year());
            line.read(
                    "return for " + organisation.id(),
                    () -> govassure.take(ref, file.path(), file.name()),
                    it -> UI.getCurrent()
                            .navigate(ReturnsLinks.preview(it.taken().id())),
                    refused,
                    () -> {});
        }

        void asTable(String kind) {
            line.read(
                    "table for " + organisation.id(),
                    () -> imports.take(kind, organisation.id(), file.path(), file.name()),
                    it -> UI.getCurrent().navigate(ReturnsLinks.brought(it.taken())),
                    refused,
                    () -> {});
        }
    }
}
