package org.attest.returns.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.Optional;
import org.attest.assessments.AssessmentRef;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.WorkLine;
import org.attest.organisations.Organisation;
import org.attest.returns.FileLook;
import org.attest.returns.ReturnIntake;
import org.attest.returns.ReturnsLinks;

/** Takes a file for an organisation: our own workbook goes on to its preview, everything else is asked about first. */
class BringBack extends Panel {

    BringBack(
            Organisation organisation,
            AssessmentRef ref,
            ReturnIntake intake,
            FilesOfOthers others,
            WorkLine line,
            ErrorSummary problems) {
        super("Take it back");
        var bringing = new Bringing(
                organisation,
                others,
                line,
                problems,
                (recognised, file) -> recognised.look() == FileLook.RETURN
                        ? Optional.of(ReturnsLinks.preview(intake.take(ref, file.path(), file.name())
                                .taken()
                                .id()))
                        : Optional.empty());
        add(Layouts.stack(
                new Paragraph(
                        "The filled workbook, or a file of others: a GovAssure workbook, an improvement plan, a table."
                                + " Attest knows a file by what it holds, not by its name. At most 25 MB. You see every change"
                                + " first; nothing is applied yet."),
                bringing.field("return"),
                line,
                bringing.asked()));
    }
}
