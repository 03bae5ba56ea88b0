package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attest.access.Role;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.components.Tag;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.FileLimits;
import org.attest.evidence.FileRules;
import org.attest.evidence.FilesOverview;
import org.attest.evidence.ScanState;

/** For the administrator: are files scanned, how much room they have, and who may open what nobody scanned. */
@Route(EvidenceLinks.FILES)
@PageTitle("Files of evidence - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class FilesView extends Div {

    private final FileRules rules;
    private final FileLimits limits;

    FilesView(FileRules rules, FileLimits limits) {
        this.rules = rules;
        this.limits = limits;
        var now = rules.overview();
        add(
                new PageHeader("Files of evidence")
                        .under(Links.to("administration", "Administration"))
                        .saying("How they are scanned and kept. What is in them is not for administrators."),
                Layouts.stack(scanner(now), unscanned(now), room()));
    }

    private static Component scanner(FilesOverview now) {
        return new Panel(
                "Virus scan",
                new Paragraph(
                        now.scanned()
                                ? "Each new file is scanned. Files that wait are scanned as soon as the scanner answers."
                                : "There is no virus scanner, so files are not scanned. The health page says what to do."),
                Layouts.row(Links.to("administration/health", "Health")),
                new DataTable<ScanState>("Versions of files by what the scanner said")
                        .column("Virus scan", it -> new Tag(it.tone(), it.words()))
                        .number("Versions of files", it -> "%,d"
                                .formatted(now.counts().getOrDefault(it, 0L)))
                        .show(List.of(ScanState.values())));
    }

    private Component unscanned(FilesOverview now) {
        var allowed = new Checkbox("Others may open files that were not scanned", now.unscannedForOthers());
        allowed.setId("unscanned-for-others");
        var others =
                new Paragraph("The own organisation may always open its unscanned files, after a warning. Others are"
                        + " independent assessors, the ICB, and organisations with which an item is shared.");
        allowed.addValueChangeListener(it -> {
            rules.allowUnscannedForOthers(it.getValue());
            Said.done(
                    it.getValue()
                            ? "Others may open unscanned files, after a warning."
                            : "Only its own organisation opens an unscanned file.");
        });
        return new Panel("Files that were not scanned", others, allowed);
    }

    private Component room() {
        return new Panel(
                "Room",
                new Paragraph("One file may have %s, all files of one organisation together %s."
                        .formatted(FileLimits.words(limits.largest()), FileLimits.words(limits.quota()))));
    }
}
