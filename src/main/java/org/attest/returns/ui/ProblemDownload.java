package org.attest.returns.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.UUID;
import java.util.function.Supplier;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.returns.Preview;
import org.attest.returns.ProblemWorkbooks;
import org.attest.returns.TablePreview;
import org.attest.returns.TableTaken;
import org.attest.returns.Taken;

/** Offers the workbook that was brought with its problems marked in it; not there when it has none. */
class ProblemDownload extends Panel {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private ProblemDownload(int problems, String brought, Supplier<Path> marked) {
        super(
                "Put it right in Excel",
                Layouts.stack(
                        new Paragraph((problems == 1
                                        ? "1 problem sends its row back."
                                        : "%,d problems send rows back.".formatted(problems))
                                + " Take your own workbook with each problem as a comment in its cell,"
                                + " and a sheet that lists them all. Put it right and bring it again: Attest ignores"
                                + " the comments and that sheet."),
                        Layouts.row(link(brought, marked))));
        setId("put-right");
    }

    static ProblemDownload of(ProblemWorkbooks workbooks, Preview shown) {
        UUID id = shown.taken().id();
        return made(workbooks.count(shown), shown.taken().fileName(), () -> workbooks.ofReturn(id));
    }

    static ProblemDownload of(ProblemWorkbooks workbooks, TablePreview shown) {
        UUID id = shown.taken().id();
        return made(workbooks.count(shown), shown.taken().fileName(), () -> workbooks.ofTable(id));
    }

    static ProblemDownload of(ProblemWorkbooks workbooks, Taken taken) {
        UUID id = taken.id();
        return made(workbooks.countOfReturn(id), taken.fileName(), () -> workbooks.ofReturn(id));
    }

    static ProblemDownload of(ProblemWorkbooks workbooks, TableTaken taken) {
        UUID id = taken.id();
        return made(workbooks.countOfTable(id), taken.fileName(), () -> workbooks.ofTable(id));
    }

    private static ProblemDownload made(int problems, String brought, Supplier<Path> marked) {
        var panel = new ProblemDownload(problems, brought, marked);
        panel.setVisible(problems > 0);
        return panel;
    }

    private static Anchor link(String brought, Supplier<Path> marked) {
        var link = new Anchor(
                DownloadHandler.fromInputStream(_ -> response(ProblemWorkbooks.fileName(brought), marked.get())),
                "Download with problems marked");
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
            throw new java.io.UncheckedIOException(e);
        }
    }
}
