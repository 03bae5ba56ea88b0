package org.attest.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.tika.Tika;
import org.attest.shared.Refused;

/** Which files are accepted: both the ending of the name and the content must be on the list, and agree. */
final class FileTypes {

    private static final int LONGEST_NAME = 200;
    private static final Tika TIKA = new Tika();
    private static final String OFFICE = "application/vnd.openxmlformats-officedocument.";
    private static final String OPEN_DOCUMENT = "application/vnd.oasis.opendocument.";

    /** A mail as it travels. */
    static final String MAIL = "message/rfc822";

    /** A message that Outlook saved. */
    static final String OUTLOOK = "application/vnd.ms-outlook";

    /** By ending: the media type that the file is handed out with. */
    private static final Map<String, String> MEDIA_TYPES = Map.ofEntries(
            Map.entry("pdf", "application/pdf"),
            Map.entry("png", "image/png"),
            Map.entry("jpg", "image/jpeg"),
            Map.entry("jpeg", "image/jpeg"),
            Map.entry("txt", "text/plain"),
            Map.entry("csv", "text/csv"),
            Map.entry("eml", MAIL),
            Map.entry("msg", OUTLOOK),
            Map.entry("docx", OFFICE + "wordprocessingml.document"),
            Map.entry("xlsx", OFFICE + "spreadsheetml.sheet"),
            Map.entry("pptx", OFFICE + "presentationml.presentation"),
            Map.entry("odt", OPEN_DOCUMENT + "text"),
            Map.entry("ods", OPEN_DOCUMENT + "spreadsheet"),
            Map.entry("odp", OPEN_DOCUMENT + "presentation"));

    /** The folder inside the package in which each kind of Office file keeps its content. */
    private static final Map<String, String> OFFICE_FOLDERS = Map.of("docx", "word/", "xlsx", "xl/", "pptx", "ppt/");

    /** What old Office files and those under a password look like. */
    private static final String OLE = "application/x-tika-msoffice";

    private static final Set<String> TEXT = Set.of("text/plain", "text/csv", "text/x-log", MAIL);

    /** The media types of files that hold words which can be read, so all but pictures. */
    static final Set<String> WITH_WORDS = MEDIA_TYPES.values().stream()
            .filter(it -> !it.startsWith("image/"))
            .collect(Collectors.toUnmodifiableSet());

    private FileTypes() {}

    /** The last part of what the browser calls the file, without anything that a disk or a header could stumble over. */
    static String cleanName(String given) {
        var name = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
        name = name.substring(name.lastIndexOf('/') + 1)
                .replaceAll("[\\p{Cntrl}\\p{Cf}\"<>:|?*]", " ")
                .strip();
        if (name.isEmpty() || name.startsWith(".")) {
            throw new Refused("The file has no proper name.");
        }
        var dot = name.lastIndexOf('.');
        return name.length() <= LONGEST_NAME || dot < 0
                ? name
                : name.substring(0, LONGEST_NAME - (name.length() - dot)) + name.substring(dot);
    }

    /** The ending, if it is on the list. */
    static String accepted(String name) {
        var extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (!MEDIA_TYPES.containsKey(extension)) {
            throw new Refused(
                    name.contains(".")
                            ? FileEndings.refusal(extension)
                            : "The file's name has no ending that says what it is. Use " + FileEndings.ACCEPTED + ".");
        }
        return extension;
    }

    /** What a file with an accepted ending is handed out as. */
    static String mediaType(String extension) {
        return MEDIA_TYPES.getOrDefault(extension, "application/octet-stream");
    }

    /** @throws Refused when the content is not what the ending says */
    static void check(String extension, Path file) throws IOException {
        var agrees =
                switch (extension) {
                    case "txt", "csv" -> TEXT.contains(detected(file));
                    case "eml" -> MailFile.is(file);
                    case "msg" -> OutlookFile.is(file);
                    case "docx", "xlsx", "pptx" -> isOffice(file, OFFICE_FOLDERS.getOrDefault(extension, "?"));
                    case "odt", "ods", "odp" -> isOpenDocument(file, mediaType(extension));
                    default -> detected(file).equals(mediaType(extension));
                };
        if (!agrees && OFFICE_FOLDERS.containsKey(extension) && detected(file).equals(OLE)) {
            throw new Refused(
                    "The file is protected with a password or is an old kind of Office file. Save it without a"
                            + " password as .%s and add that. Nothing was stored.".formatted(extension));
        }
        if (!agrees) {
            throw new Refused(
                    "The name ends in .%s but the content is something else. Nothing was stored.".formatted(extension));
        }
    }

    private static String detected(Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            return TIKA.detect(bytes);
        }
    }

    private static boolean isOffice(Path file, String folder) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var names = zip.stream()
                    .map(it -> it.getName().toLowerCase(Locale.ROOT))
                    .toList();
            if (names.stream().anyMatch(it -> it.endsWith("vbaproject.bin"))) {
                throw new Refused(
                        "The file holds macros, which are not accepted. Save it without them. Nothing was stored.");
            }
            return names.contains("[content_types].xml") && names.stream().anyMatch(it -> it.startsWith(folder));
        } catch (ZipException e) {
            return false;
        }
    }

    private static boolean isOpenDocument(Path file, String mediaType) throws IOException {
        try (var zip = new ZipFile(file.toFile())) {
            var entry = zip.getEntry("mimetype");
            if (entry == null) {
                return false;
            }
            try (var written = zip.getInputStream(entry)) {
                return new String(written.readNBytes(100), StandardCharsets.US_ASCII).equals(mediaType);
            }
        } catch (ZipException e) {
            return false;
        }
    }
}
