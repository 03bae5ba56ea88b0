package org.attest.evidence.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.attest.evidence.EvidenceLibrary;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;

/** Hands out one file: always as an attachment, never to be run or shown inside Attest. Every right is asked again. */
class FileDownload implements DownloadHandler {

    private static final int NOT_FOUND = 404;

    private final transient EvidenceLibrary library;
    private final OrganisationId organisation;
    private final UUID file;

    FileDownload(EvidenceLibrary library, OrganisationId organisation, UUID file) {
        this.library = library;
        this.organisation = organisation;
        this.file = file;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            var opened = library.open(organisation, file);
            try (var bytes = opened.bytes()) {
                event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
                event.getResponse().setHeader("Content-Security-Policy", "sandbox; default-src 'none'");
                event.getResponse().setHeader("Cache-Control", "no-store");
                event.setFileName(opened.name());
                event.setContentType(opened.mediaType());
                event.setContentLength(opened.size());
                bytes.transferTo(event.getOutputStream());
            }
        } catch (Refused refused) {
            event.getResponse().sendError(NOT_FOUND, "");
        }
    }
}
