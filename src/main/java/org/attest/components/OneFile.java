package org.attest.components;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** Takes one file: its bytes are counted while they arrive, and the file is gone once it was read. */
public class OneFile extends Upload {

    private final int megabytes;
    private final Consumer<String> refused;
    private final BiConsumer<Path, String> reader;

    /**
     * @param id of the upload; its button gets the same with {@code choose-} before it
     * @param megabytes the largest file that is taken
     * @param refused gets the sentence for a file that is larger
     * @param reader gets the file and the name that the person gave it, with the screen locked for it
     */
    public OneFile(String id, String words, int megabytes, Consumer<String> refused, BiConsumer<Path, String> reader) {
        this.megabytes = megabytes;
        this.refused = refused;
        this.reader = reader;
        setId(id);
        setMaxFiles(1);
        setDropAllowed(false);
        var choose = new Button(words);
        choose.setId("choose-" + id);
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

    private boolean copied(UploadEvent event, Path file) throws IOException {
        try (var in = event.getInputStream();
                var out = Files.newOutputStream(file)) {
            var left = megabytes * 1024L * 1024;
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
                refused.accept("The file is larger than %d MB. Nothing was read from it.".formatted(megabytes));
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
