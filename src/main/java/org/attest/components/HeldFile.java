package org.attest.components;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;

/** A file of a form that is sent later with the rest of it: it is kept until then, or until the screen goes. */
public class HeldFile extends Div {

    private final Span said = new Span("No file chosen yet.");
    private @Nullable Path file;
    private String name = "";

    /** @param megabytes the largest file that is taken */
    public HeldFile(String id, String label, String help, String words, int megabytes, ErrorSummary problems) {
        addClassNames("stack", "held-file");
        var heading = new Span(label);
        heading.addClassName("label");
        var hint = new Span(help);
        hint.addClassNames("quiet", "small");
        said.setId(id + "-said");
        said.getElement().setAttribute("role", "status");
        add(heading, hint, new OneFile(id, words, megabytes, problems::say, this::hold), said);
        addDetachListener(_ -> drop());
    }

    public boolean isEmpty() {
        return file == null;
    }

    public Path file() {
        if (file == null) {
            throw new IllegalStateException("No file was chosen");
        }
        return file;
    }

    public String name() {
        return name;
    }

    /** The file for good: whoever takes it deletes it, and the field is empty again. */
    public Path handOver() {
        var taken = file();
        file = null;
        said.setText("No file chosen yet.");
        return taken;
    }

    private void hold(Path arrived, String called) {
        drop();
        try {
            var kept = Files.createTempFile("attest-", ".held");
            Files.copy(arrived, kept, StandardCopyOption.REPLACE_EXISTING);
            file = kept;
            name = called;
            said.setText("Chosen: " + called);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void drop() {
        if (file != null) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            file = null;
        }
    }
}
