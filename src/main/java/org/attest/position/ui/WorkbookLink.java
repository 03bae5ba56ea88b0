package org.attest.position.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import java.util.function.Supplier;
import org.attest.shared.Marking;

/** What is shown, as a marked workbook that is made when somebody takes it. */
class WorkbookLink extends Anchor {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    WorkbookLink(String name, Supplier<byte[]> workbook) {
        super(
                DownloadHandler.fromInputStream(_ -> {
                    var content = workbook.get();
                    var file = Marking.OFFICIAL_SENSITIVE.words() + " " + name + ".xlsx";
                    return new DownloadResponse(new ByteArrayInputStream(content), file, XLSX, content.length);
                }),
                "Export what is shown");
        setRouterIgnore(true);
        setId("export");
        addClassNames("button", "plain");
    }
}
