package org.attest.evidence;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows a mail as it travels (.eml) by its headers: nothing but headers stands above its first empty line. */
final class MailFile {

    private static final int MOST_OF_HEADERS = 256 * 1024;
    private static final Pattern HEADER = Pattern.compile("([!-9;-~]{1,100}):.*", Pattern.DOTALL);
    private static final Set<String> ON_ITS_WAY = Set.of("date", "received", "message-id");

    private MailFile() {}

    static boolean is(Path file) throws IOException {
        byte[] start;
        try (var bytes = Files.newInputStream(file)) {
            start = bytes.readNBytes(MOST_OF_HEADERS);
        }
        var text = new String(start, StandardCharsets.ISO_8859_1).replaceFirst("^\u00ef\u00bb\u00bf", "");
        var names = new HashSet<String>();
        for (var line : text.lines().takeWhile(it -> !it.isEmpty()).toList()) {
            var header = HEADER.matcher(line);
            if (line.indexOf('\0') >= 0 || !(header.matches() || goesOn(line, names))) {
                return false;
            }
            if (header.matches()) {
                names.add(header.group(1).toLowerCase(Locale.ROOT));
            }
        }
        return names.contains("from") && names.stream().anyMatch(ON_ITS_WAY::contains);
    }

    private static boolean goesOn(String line, Set<String> before) {
        return !before.isEmpty() && (line.charAt(0) == ' ' || line.charAt(0) == '\t');
    }
}
