package org.attest.returns.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BiFunction;
import org.attest.components.BroughtFile;
import org.attest.components.ErrorSummary;
import org.attest.components.OneFile;
import org.attest.components.WorkLine;
import org.attest.organisations.Organisation;
import org.attest.returns.Recognised;

/** A file on its way in: what it is looked for goes on to its preview, and what looks like something else is asked about. */
final class Bringing {

    private static final int MEGABYTES = 25;

    private final Organisation organisation;
    private final FilesOfOthers others;
    private final WorkLine line;
    private final ErrorSummary problems;
    private final BiFunction<Recognised, BroughtFile, Optional<String>> preview;
    private final Div asked = new Div();

    /** @param preview takes the file and says where it is shown; empty when the file is something else */
    Bringing(
            Organisation organisation,
            FilesOfOthers others,
            WorkLine line,
            ErrorSummary problems,
            BiFunction<Recognised, BroughtFile, Optional<String>> preview) {
        this.organisation = organisation;
        this.others = others;
        this.line = line;
        this.problems = problems;
        this.preview = preview;
    }

    /** @param what is brought, such as a table */
    OneFile field(String what) {
        return new OneFile(
                what + "-file", "Choose the file", MEGABYTES, problems::say, (file, name) -> take(what, file, name));
    }

    /** Where it is asked what a file is. */
    Div asked() {
        return asked;
    }

    /** What the file is; and where it is shown, if it is what was looked for. */
    private record Seen(Recognised recognised, Optional<String> address) {}

    private void take(String what, Path file, String name) {
        problems.clear();
        asked.removeAll();
        var brought = BroughtFile.of(file, name);
        line.read(
                what + " for " + organisation.id(),
                () -> look(brought),
                it -> show(it, brought),
                problems::say,
                brought::forget);
    }

    private Seen look(BroughtFile brought) {
        var recognised = others.look(organisation.id(), brought.path(), brought.name());
        return new Seen(recognised, preview.apply(recognised, brought));
    }

    private void show(Seen seen, BroughtFile brought) {
        seen.address()
                .ifPresentOrElse(
                        address -> {
                            brought.forget();
                            UI.getCurrent().navigate(address);
                        },
                        () -> asked.add(others.ask(organisation, seen.recognised(), brought, line, problems::say)));
    }
}
