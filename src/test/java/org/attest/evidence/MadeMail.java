package org.attest.evidence;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hpsf.ClassID;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Mails put together by hand, as Outlook saves them, and other compound files. */
final class MadeMail {

    private static final String OF_MESSAGES = "{00020D0B-0000-0000-C000-000000000046}";

    private MadeMail() {}

    static Path outlook(Path to, String subject, String body, String attached) throws IOException {
        try (var file = new POIFSFileSystem();
                var out = Files.newOutputStream(to)) {
            var root = file.getRoot();
            root.setStorageClsid(new ClassID(OF_MESSAGES));
            stream(root, "__properties_version1.0", new byte[32]);
            words(root, "0037", subject);
            words(root, "0C1A", "Sam Okafor");
            words(root, "0E04", "The ICB");
            words(root, "1000", body);
            var attachment = root.createDirectory("__attach_version1.0_#00000000");
            stream(attachment, "__properties_version1.0", new byte[8]);
            words(attachment, "3707", attached);
            stream(attachment, "__substg1.0_37010102", "what is attached is not read".getBytes(StandardCharsets.UTF_8));
            file.writeFilesystem(out);
        }
        return to;
    }

    static Path compound(Path to, @Nullable String kind, String... streams) throws IOException {
        try (var file = new POIFSFileSystem();
                var out = Files.newOutputStream(to)) {
            if (kind != null) {
                file.getRoot().setStorageClsid(new ClassID(kind));
            }
            for (var name : streams) {
                stream(file.getRoot(), name, new byte[5000]);
            }
            file.writeFilesystem(out);
        }
        return to;
    }

    private static void words(DirectoryEntry in, String property, String words) throws IOException {
        stream(in, "__substg1.0_" + property + "001F", words.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void stream(DirectoryEntry in, String name, byte[] bytes) throws IOException {
        in.createDocument(name, new ByteArrayInputStream(bytes));
    }
}
