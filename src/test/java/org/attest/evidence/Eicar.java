package org.attest.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The test content that every virus scanner reports. It stands nowhere in one piece, so that no scanner reports us. */
final class Eicar {

    private Eicar() {}

    static byte[] plain() {
        return String.join("", "X5O!P%@AP[4\\PZX54(P^)7CC)7}", "$EICAR", "-STANDARD-ANTIVIRUS-", "TEST-FILE!", "$H+H*")
                .getBytes(StandardCharsets.US_ASCII);
    }

    static byte[] zipped() throws IOException {
        return zip("notes.txt", plain());
    }

    /** A Word file with it inside. */
    static byte[] inWord() throws IOException {
        return zip("word/embeddings/note.txt", plain());
    }

    /** A Word file with nothing in it. */
    static byte[] cleanWord() throws IOException {
        return zip("word/note.txt", "nothing".getBytes(StandardCharsets.US_ASCII));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            if (name.startsWith("word/")) {
                put(zip, "[Content_Types].xml", "<Types/>".getBytes(StandardCharsets.US_ASCII));
                put(zip, "word/document.xml", "<document/>".getBytes(StandardCharsets.US_ASCII));
            }
            put(zip, name, content);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content);
    }
}
