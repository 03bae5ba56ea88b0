package org.attest.assessors.ui;

import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import org.attest.assessors.FindingDraft;
import org.attest.assessors.Judgement;
import org.attest.components.Panel;

/** What an assessor typed and did not save before the work ended: nothing of it is lost, and nobody else sees it. */
class UnsavedPanel extends Panel {

    UnsavedPanel(Judgement judgement, List<FindingDraft> findings) {
        super("What you typed and did not save");
        add(Words.quiet("Only you see this. It is not part of the conclusion."));
        if (!judgement.equals(Judgement.NONE)) {
            var level = judgement.level();
            add(
                    new Paragraph(level == null ? "No level yet" : "Level: " + level.words()),
                    Words.kept(judgement.note()));
        }
        findings.forEach(it -> add(new Paragraph("Finding: " + it.title()), Words.kept(it.text())));
    }
}
