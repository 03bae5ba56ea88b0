package org.attest.returns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import org.attest.assessments.AssessmentRef;
import org.attest.components.BroughtFile;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.components.WorkLine;
import org.attest.organisations.Organisation;
import org.attest.returns.FileLook;
import org.attest.returns.Preview;
import org.attest.returns.Recognised;
import org.attest.returns.ReturnIntake;
import org.attest.returns.ReturnsLinks;
import org.jspecify.annotations.Nullable;

/** Takes a file for an organisation: our own workbook goes on to its preview, everything else is asked about first. */
class BringBack extends Panel {

    private static final int MEGABYTES = 25;

    private final Organisation organisation;
    private final AssessmentRef ref;
    private final ReturnIntake intake;
    private final FilesOfOthers others;
    private final WorkLine line;
    private final ErrorSummary problems;
    private final Div asked = new Div();

    BringBack(
            Organisation organisation,
            AssessmentRef ref,
            ReturnIntake intake,
            FilesOfOthers others,
            WorkLine line,
            ErrorSummary problems) {
        super("Take it back");
        this.organisation = organisation;
        this.ref = ref;
        this.intake = intake;
        this.others = others;
        this.line = line;
        this.problems = problems;
        add(Layouts.stack(
                new Paragraph(
                        "The filled workbook, or a file of others: a GovAssure workbook, an improvement plan, a table."
                                + " Attest knows a file by what it holds, not by its name. At most 25 MB. You see every change"
                                + " first; nothing is applied yet."),
                new OneFile("return-file", "Choose the file", MEGABYTES, problems::say, this::take),
                line,
                asked));
    }

    private void take(Path file, String name) {
        problems.clear();
        asked.removeAll();
        var brought = BroughtFile.of(file, name);
        line.read(
                "return for " + organisation.id(),
                () -> read(brought),
                it -> show(it, brought),
                problems::say,
                brought::forget);
    }

    /** What the file is; and the preview, where it is a return of ours. */
    private record Seen(Recognised recognised, @Nullable Preview preview) {}

    private Seen read(BroughtFile brought) {
        var recognised = others.look(organisation.id(), brought.path(), brought.name());
        return new Seen(
                recognised,
                recognised.look() == FileLook.RETURN ? intake.take(ref, brought.path(), brought.name()) : null);
    }

    private void show(Seen seen, BroughtFile brought) {
        var preview = seen.preview();
        if (preview == null) {
            asked.add(others.ask(organisation, seen.recognised(), brought, line, problems::say));
        } else {
            brought.forget();
            UI.getCurrent().navigate(ReturnsLinks.preview(preview.taken().id()));
        }
    }
}
