package org.attest.catalogue.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;

/** Takes one small file: its bytes are counted while they arrive, and the file is gone once it was read. */
class OneFile extends Upload {

    private final long largest;
    private final BiConsumer<Path, String> reader;

    /** @param reader gets the file and the name that the person gave it, with the screen locked for it */
    OneFile(String id, String words, long largest, BiConsumer<Path, String> reader) {
        this.largest = largest;
        this.reader = reader;
        setId(id);
        setMaxFiles(1);
        setDropAllowed(false);
        var choose = new Button(words);
        choose.addClassName("plain");
        setUploadButton(choose);
        setUploadHandler(this::take);
    }

    private void take(UploadEvent event) throws IOException {
        var file = Files.createTempFile("attest-", ".upload");
        try {
            if (!copied(event, file)) {
                event.reject("The file is larger than %d MB.".formatted(largest / 1_000_000));
                Files.delete(file);
                return;
            }
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
        event.getUI().access(() -> read(file, event.getFileName()));
    }

    private boolean copied(UploadEvent event, Path file) throws IOException {
        try (var in = event.getInputStream();
                var out = Files.newOutputStream(file)) {
            var left = largest;
            var buffer = new byte[8192];
            for (var read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                left -= read;
                if (left < 0) {
                    return false;
                }
                out.write(buffer, 0, read);
            }
            return true;
        }
    }

    private void read(Path file, String name) {
        try {
            reader.accept(file, name);
        } finally {
            clearFileList();
            delete(file);
        }
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
