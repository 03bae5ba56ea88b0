package org.attest.reports.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.LongWork.Lane;
import org.attest.components.Said;
import org.attest.components.WorkLine;
import org.attest.reports.PackFile;

/**
 * Files that take a while to make: while one is made its progress is shown, then its download begins by itself, and a link
 * stays for a browser that does not let it. One at a time; who leaves the screen before wants none.
 */
class PaperMaking extends Div {

    private final WorkLine work;
    private final ErrorSummary problem;

    /** @param work where the progress is shown */
    PaperMaking(WorkLine work, ErrorSummary problem) {
        this.work = work;
        this.problem = problem;
        addClassName("stack");
    }

    /**
     * Such a file.
     *
     * @param id of the button that makes it
     * @param title what it is, such as {@code Part 2 as Word}
     * @param name of the work among all of the person
     * @param handOut writes down that it leaves, each time that it does
     */
    record Wanted(String id, String title, String name, Supplier<PackFile> made, UnaryOperator<PackFile> handOut) {}

    /** @param then is done besides, once the file is made */
    Button button(String words, Wanted wanted, Runnable then) {
        var button = Buttons.plain(words, () -> make(wanted, then));
        button.addClassName("inline");
        button.setId(wanted.id());
        button.setAriaLabel("Make and download " + wanted.title());
        return button;
    }

    private void make(Wanted wanted, Runnable then) {
        if (work.isBusy()) {
            Said.refused("Another file is being made. Wait until it is done, or cancel it.");
            return;
        }
        problem.clear();
        removeAll();
        work.read(
                Lane.PACKS,
                wanted.name(),
                wanted.made(),
                file -> {
                    then.run();
                    offer(wanted, file);
                },
                problem::say,
                () -> {});
        if (work.isBusy()) {
            focus(wanted);
        }
    }

    private void offer(Wanted wanted, PackFile file) {
        var link = link(file.name(), () -> wanted.handOut().apply(file));
        link.setId("made-file");
        link.getElement().executeJs("this.click()");
        add(new Paragraph(
                new Span(wanted.title() + " is made and its download begins. If it does not, take "),
                link,
                new Span(".")));
        Said.done(wanted.title() + " is made.");
        focus(wanted);
    }

    /** The button lost it, since it is disabled while it is pressed. */
    private void focus(Wanted wanted) {
        getElement().executeJs("document.getElementById($0)?.focus()", wanted.id());
    }

    /** A download, fetched when somebody asks for it. */
    static Anchor link(String words, Supplier<PackFile> fetched) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    var file = fetched.get();
                    return new DownloadResponse(
                            new ByteArrayInputStream(file.content()),
                            file.name(),
                            file.mediaType(),
                            file.content().length);
                }),
                words);
        link.setRouterIgnore(true);
        return link;
    }
}
