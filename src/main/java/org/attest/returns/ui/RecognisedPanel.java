package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.function.Consumer;
import org.attest.components.BroughtFile;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.returns.FileLook;
import org.attest.returns.Recognised;
import org.attest.returns.TableKind;

/** Says what a brought file looks like, and asks before anything of it is read further. */
class RecognisedPanel extends Panel {

    private final Recognised recognised;
    private final BroughtFile file;
    private final Div offers = Layouts.stack();

    RecognisedPanel(Recognised recognised, BroughtFile file) {
        super("What is this file?");
        this.recognised = recognised;
        this.file = file;
        setId("recognised");
        var said = new Paragraph(sentence(recognised, file.name()));
        said.setId("looks-like");
        said.getElement().setAttribute("role", "status");
        add(Layouts.stack(said, offers));
    }

    private static String sentence(Recognised recognised, String name) {
        if (recognised.look() != FileLook.TABLE) {
            return "“%s” looks like %s.".formatted(name, recognised.look().words());
        }
        return recognised.fits()
                ? "“%s” has no layout that Attest knows. By its columns it looks most like the table “%s”."
                        .formatted(name, recognised.tables().getFirst().title())
                : "“%s” has no layout that Attest knows. If it is a table, say what it holds.".formatted(name);
    }

    void say(String words) {
        offers.add(new Paragraph(words));
    }

    void leadTo(String words, String address, String link) {
        say(words);
        var go = Buttons.primaryLink(address, link);
        go.setId("recognised-go");
        offers.add(Layouts.row(go, aside()));
    }

    void offer(String question, String yes, Runnable act) {
        say(question);
        var button = Buttons.primary(yes, act);
        button.setId("recognised-yes");
        offers.add(Layouts.row(button, aside()));
    }

    /** The way for everything else; the first choice for a file that is only a table. */
    void offerTables(Consumer<TableKind> read) {
        if (recognised.tables().isEmpty()) {
            if (recognised.look() == FileLook.TABLE) {
                say("A provider lead imports tables. Nothing was read from it.");
            }
            return;
        }
        var kind = new Select<TableKind>();
        kind.setId("table-kind");
        kind.setLabel(recognised.look() == FileLook.TABLE ? "What the table holds" : "Or read it as a table of");
        kind.setItems(recognised.tables());
        kind.setItemLabelGenerator(TableKind::title);
        if (recognised.fits() || recognised.tables().size() == 1) {
            kind.setValue(recognised.tables().getFirst());
        }
        Runnable act = () -> {
            var chosen = kind.getValue();
            kind.setInvalid(chosen == null);
            kind.setErrorMessage("Choose what the table holds.");
            if (chosen != null) {
                read.accept(chosen);
            }
        };
        var only = recognised.look() == FileLook.TABLE;
        var button = only ? Buttons.primary("Look at the table", act) : Buttons.plain("Look at the table", act);
        button.setId("read-table");
        offers.add(kind, only ? Layouts.row(button, aside()) : Layouts.row(button));
    }

    private Component aside() {
        var button = Buttons.plain("Put it aside", () -> getElement().removeFromParent());
        button.setId("recognised-aside");
        return button;
    }

    @Override
    protected void onDetach(DetachEvent event) {
        file.forget();
    }
}
