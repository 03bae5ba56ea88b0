package org.attest.evidence;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.attest.shared.UkDates;

/** What the name of a file says: a title fit to read, and a date. */
record FileNameParts(String title, Optional<LocalDate> date) {

    private static final Pattern ENDING = Pattern.compile("\\.[A-Za-z]{3,4}$");
    private static final Pattern STATES = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}])(v(er(sion)?)?[ .]?\\d+(\\.\\d+)*|final|draft|wip|copy|issued|signed|\\(\\d+\\))(?![\\p{L}\\p{N}])");
    private static final Pattern LOOSE = Pattern.compile("^[\\s\\-.,_&+]+|[\\s\\-.,_&+(]+$|\\(\\s*\\)");

    static FileNameParts of(String fileName, LocalDate today) {
        var words = withoutEnding(fileName).replace('_', ' ');
        var date = WrittenDates.first(words, today);
        var rest = date.map(it -> words.substring(0, it.from()) + " " + words.substring(it.to()))
                .orElse(words);
        var title = tidy(STATES.matcher(rest).replaceAll(" "));
        if (title.isEmpty()) {
            title = tidy(words).isEmpty() ? fileName : tidy(words);
        }
        var day = date.map(WrittenDates.Found::date);
        return new FileNameParts(
                shortened(title + day.map(it -> ", " + UkDates.inWords(it)).orElse("")), day);
    }

    static String withoutEnding(String fileName) {
        return ENDING.matcher(fileName).replaceFirst("");
    }

    private static String tidy(String words) {
        var text = words.strip();
        for (var before = ""; !before.equals(text); ) {
            before = text;
            text = LOOSE.matcher(text).replaceAll("").strip();
        }
        var written =
                Arrays.stream(text.split("\\s+")).map(Vocabulary::writtenOut).collect(Collectors.joining(" "));
        return written.isEmpty() ? written : Character.toUpperCase(written.charAt(0)) + written.substring(1);
    }

    private static String shortened(String title) {
        return title.length() <= EvidenceDetails.LONGEST_TITLE
                ? title
                : title.substring(0, EvidenceDetails.LONGEST_TITLE);
    }
}
