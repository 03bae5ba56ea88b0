package org.attest.evidence;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Why a file with an ending that is not accepted is refused, and what to do instead. */
final class FileEndings {

    static final String ACCEPTED =
            "PDF, Word (.docx), Excel (.xlsx), PowerPoint (.pptx), OpenDocument, CSV, plain text, e-mails (.eml, .msg),"
                    + " PNG or JPEG";

    private static final Map<Set<String>, String> REASONS = Map.of(
            Set.of("docm", "xlsm", "pptm", "dotm", "xltm", "xlsb", "xlam", "potm", "ppsm"),
            "Files that can hold macros are not accepted. Save it without macros as .docx, .xlsx or .pptx.",
            Set.of("doc", "xls", "ppt", "dot", "xlt", "pps", "rtf"),
            "This is an old kind of Office file. Save it as .docx, .xlsx or .pptx and add that.",
            Set.of("zip", "7z", "rar", "gz", "tgz", "tar", "bz2", "xz", "iso", "cab"),
            "Archives are not accepted, because nobody sees what is in them. Add the files one by one.",
            Set.of(
                    "exe", "dll", "msi", "com", "scr", "bat", "cmd", "ps1", "vbs", "js", "jar", "sh", "py", "lnk",
                    "hta", "app"),
            "Programs and scripts are not accepted.",
            Set.of("html", "htm", "xhtml", "mht", "svg", "xml", "url"),
            "Web pages and other files that can run scripts are not accepted. Save it as PDF and add that.",
            Set.of("pst", "ost", "mbox"),
            "Whole mailboxes are not accepted. Save the one e-mail as .eml or .msg and add that.",
            Set.of("heic", "gif", "bmp", "tif", "tiff", "webp"),
            "This kind of picture is not accepted. Save it as PNG or JPEG and add that.",
            Set.of("mp4", "mov", "avi", "mp3", "wav", "m4a", "mkv"),
            "Sound and video are not accepted. Say where the recording is kept instead.");

    private FileEndings() {}

    static String refusal(String extension) {
        var ending = extension.toLowerCase(Locale.ROOT);
        return REASONS.entrySet().stream()
                .filter(it -> it.getKey().contains(ending))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("This kind of file is not accepted. Use " + ACCEPTED + ".");
    }
}
