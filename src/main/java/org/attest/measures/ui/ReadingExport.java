package org.attest.measures.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.function.Supplier;
import org.attest.shared.Marking;

/** What the screen shows, all of its pages, as a workbook. */
class ReadingExport implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final String name;
    private final transient Supplier<byte[]> workbook;

    ReadingExport(String name, Supplier<byte[]> workbook) {
        this.name = name;
        this.workbook = workbook;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        var file = workbook.get();
        event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " " + name + ".xlsx");
        event.setContentType(XLSX);
        event.getOutputStream().write(file);
    }
}
