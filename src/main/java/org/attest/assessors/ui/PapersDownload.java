package org.attest.assessors.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.attest.assessors.IndependentAssessments;
import org.attest.shared.Marking;
import org.attest.shared.Refused;

/** Hands out the working papers; the right is asked again and the export noted. */
class PapersDownload implements DownloadHandler {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int NOT_FOUND = 404;

    private final transient IndependentAssessments independents;
    private final UUID id;

    PapersDownload(IndependentAssessments independents, UUID id) {
        this.independents = independents;
        this.id = id;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            var papers = independents.workingPapers(id);
            event.setFileName(Marking.OFFICIAL_SENSITIVE.words() + " Working papers.xlsx");
            event.setContentType(XLSX);
            event.setContentLength(papers.length);
            event.getOutputStream().write(papers);
        } catch (Refused refused) {
            event.getResponse().sendError(NOT_FOUND, "");
        }
    }
}
