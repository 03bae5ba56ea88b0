package org.attest.components;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

/** Offers the workbook that was brought with its problems marked in it; not there when it has none. */
public class PutRight extends Div {

    private static final String HEADING = "Put it right in Excel";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    /**
     * @param called what the file is called when it is taken
     * @param marked makes the file, which is deleted once it was taken
     */
    public PutRight(int problems, String called, Supplier<Path> marked) {
        addClassName("stack");
        setId("put-right");
        add(
                new Paragraph((problems == 1
                                ? "1 problem sends its row back."
                                : "%,d problems send rows back.".formatted(problems))
                        + " Take your own workbook with each problem as a comment in its cell,"
                        + " and a sheet that lists them all. Put it right and bring it again: Attest ignores"
                        + " the comments and that sheet."),
                Layouts.row(link(called, marked), ProblemWords.all()));
        setVisible(problems > 0);
    }

    /** In a box of its own. */
    public Panel inPanel() {
        var panel = new Panel(HEADING, this);
        panel.setVisible(isVisible());
        return panel;
    }

    /**
     * The same within a box, for a file that nobody keeps: it is copied, and its copy is gone with this.
     *
     * @param marking makes the file out of the copy
     */
    public static PutRight of(int problems, String called, Path brought, UnaryOperator<Path> marking) {
        if (problems == 0) {
            return new PutRight(0, called, () -> brought);
        }
        var copy = copied(brought);
        var here = new PutRight(problems, called, () -> marking.apply(copy));
        here.addComponentAsFirst(new H3(HEADING));
        here.addDetachListener(_ -> forget(copy));
        return here;
    }

    private static Anchor link(String called, Supplier<Path> marked) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> response(called, marked.get())), "Download with problems marked");
        link.setRouterIgnore(true);
        link.setId("download-problems");
        link.addClassNames("button", "plain");
        return link;
    }

    private static DownloadResponse response(String name, Path file) {
        try {
            var size = Files.size(file);
            return new DownloadResponse(
                    Files.newInputStream(file, StandardOpenOption.DELETE_ON_CLOSE), name, XLSX, size);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copied(Path brought) {
        try {
            return Files.copy(brought, Files.createTempFile("attest-", ".held"), StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void forget(Path copy) {
        try {
            Files.deleteIfExists(copy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
