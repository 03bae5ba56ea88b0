package org.attest.returns.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one workbook: bytes are counted while they arrive, and the file is gone once it was read. */
class ReturnUpload extends Upload {

    private static final long MOST_BYTES = 25L * 1024 * 1024;
    private static final String TOO_LARGE = "The file is larger than 25 MB. Nothing was read from it.";

    private final BiConsumer<Path, String> reader;
    private final Runnable tooLarge;

    /** @param reader gets the file and the name that the person gave it, with the screen locked for it */
    ReturnUpload(BiConsumer<Path, String> reader, Consumer<String> refused) {
        this.reader = reader;
        this.tooLarge = () -> refused.accept(TOO_LARGE);
        setId("return-file");
        setMaxFiles(1);
        setDropAllowed(false);
        var choose = new Button("Choose the workbook");
        choose.setId("choose-return");
        choose.addClassName("plain");
        setUploadButton(choose);
        setUploadHandler(this::take);
    }

    private void take(UploadEvent event) throws IOException {
        var file = Files.createTempFile("attest-", ".upload");
        try {
            var whole = copied(event, file);
            event.getUI().access(() -> read(file, event.getFileName(), whole));
        } catch (IOException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static boolean copied(UploadEvent event, Path file) throws IOException {
        try (var in = event.getInputStream();
                var out = Files.newOutputStream(file)) {
            var left = MOST_BYTES;
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

    private void read(Path file, String name, boolean whole) {
        try {
            if (whole) {
                reader.accept(file, name);
            } else {
                tooLarge.run();
            }
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
