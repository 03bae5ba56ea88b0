package org.attest.returns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.nio.file.Path;
import org.attest.assessments.AssessmentRef;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.OneFile;
import org.attest.components.Panel;
import org.attest.organisations.Organisation;
import org.attest.returns.FileLook;
import org.attest.returns.ReturnIntake;
import org.attest.returns.ReturnsLinks;
import org.attest.shared.Refused;

/** Takes a file for an organisation: our own workbook goes on to its preview, everything else is asked about first. */
class BringBack extends Panel {

    private static final int MEGABYTES = 25;

    private final Organisation organisation;
    private final AssessmentRef ref;
    private final ReturnIntake intake;
    private final FilesOfOthers others;
    private final ErrorSummary problems;
    private final Div asked = new Div();

    BringBack(
            Organisation organisation,
            AssessmentRef ref,
            ReturnIntake intake,
            FilesOfOthers others,
            ErrorSummary problems) {
        super("Take it back");
        this.organisation = organisation;
        this.ref = ref;
        this.intake = intake;
        this.others = others;
        this.problems = problems;
        add(Layouts.stack(
                new Paragraph(
                        "The filled workbook, or a file of others: a GovAssure workbook, an improvement plan, a table."
                                + " Attest knows a file by what it holds, not by its name. At most 25 MB. You see every change"
                                + " first; nothing is applied yet."),
                new OneFile("return-file", "Choose the file", MEGABYTES, problems::say, this::take),
                asked));
    }

    private void take(Path file, String name) {
        problems.clear();
        asked.removeAll();
        try {
            var recognised = others.look(organisation.id(), file, name);
            if (recognised.look() == FileLook.RETURN) {
                var preview = intake.take(ref, file, name);
                UI.getCurrent().navigate(ReturnsLinks.preview(preview.taken().id()));
            } else {
                asked.add(others.ask(organisation, recognised, BroughtFile.of(file, name), problems::say));
            }
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }
}
