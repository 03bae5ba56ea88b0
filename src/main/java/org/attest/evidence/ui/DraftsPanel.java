package org.attest.evidence.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.ArrayList;
import java.util.List;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.evidence.Captured;
import org.attest.evidence.Kept;
import org.attest.evidence.QuickCapture;
import org.attest.organisations.Organisation;

/** The drafts that wait to be checked, and the one press that saves all good ones. */
class DraftsPanel extends Div {

    private final QuickCapture capture;
    private final Organisation organisation;
    private final List<DraftFields> open = new ArrayList<>();
    private final Div drafts = Layouts.stack();
    private final Paragraph news = new Paragraph();

    DraftsPanel(QuickCapture capture, Organisation organisation) {
        this.capture = capture;
        this.organisation = organisation;
        news.getElement().setAttribute("role", "status");
        var save = Buttons.primary("Save all that are good", this::save);
        save.setId("save-all");
        add(new Panel("Check the drafts", help(), drafts, Layouts.row(save, news)));
        setVisible(false);
    }

    private static Paragraph help() {
        var help = new Paragraph(
                "Everything below is a guess from the file's name and words. Ticked outcomes are linked when you save. A draft"
                        + " that you do not save stays in the library as it is.");
        help.addClassName("quiet");
        return help;
    }

    void add(Captured.Draft draft) {
        var fields = new DraftFields(organisation, draft);
        open.add(fields);
        drafts.add(fields);
        setVisible(true);
        if (draft.readable() && !draft.read()) {
            follow(fields);
        }
    }

    /** Shows what the words of the file add, as soon as they are read. */
    private void follow(DraftFields fields) {
        var ui = UI.getCurrent();
        var end = capture.whenRead(
                fields.item(),
                () -> ui.access(() -> {
                    if (open.contains(fields)) {
                        fields.read(capture.look(fields.item()));
                    }
                }));
        fields.addDetachListener(_ -> end.run());
        var now = capture.look(fields.item());
        if (now.read()) {
            fields.read(now);
        }
    }

    private void save() {
        var good = open.stream().filter(DraftFields::isGood).toList();
        var kept = capture.keep(
                organisation.id(), good.stream().map(DraftFields::checked).toList());
        var saved = 0;
        for (int place = 0; place < kept.size(); place++) {
            switch (kept.get(place)) {
                case Kept.Done _ -> {
                    good.get(place).done();
                    open.remove(good.get(place));
                    saved++;
                }
                case Kept.NotKept why -> good.get(place).say(why.sentence());
            }
        }
        news.setText("%d saved.".formatted(saved)
                + (open.isEmpty() ? "" : " %d wait for you: see what is said there.".formatted(open.size())));
    }
}
