package org.attest.assessors.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.UUID;
import org.attest.assessors.AssessorDesk;
import org.attest.shared.Refused;

/** Hands out one frozen version of a file: always as an attachment, never to be run or shown inside Attest. */
class FrozenDownload implements DownloadHandler {

    private static final int NOT_FOUND = 404;

    private final transient AssessorDesk desk;
    private final UUID independent;
    private final UUID file;

    FrozenDownload(AssessorDesk desk, UUID independent, UUID file) {
        this.desk = desk;
        this.independent = independent;
        this.file = file;
    }

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        try {
            var opened = desk.open(independent, file);
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
