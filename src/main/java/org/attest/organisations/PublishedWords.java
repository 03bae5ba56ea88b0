package org.attest.organisations;

import java.util.regex.Pattern;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/** A status as registers write it: {@code 22/23 Standards Met}, {@code Standards Met (19-20)}, {@code Not Published}. */
record PublishedWords(String status, @Nullable DsptYear year) {

    private static final Pattern YEAR_FIRST =
            Pattern.compile("(?:20)?(\\d\\d) ?[-/] ?(?:20)?(\\d\\d)(?: |: ?| - )(.+)");
    private static final Pattern YEAR_LAST = Pattern.compile("(.+?) ?\\(?(?:20)?(\\d\\d) ?[-/] ?(?:20)?(\\d\\d)\\)?");

    static PublishedWords of(String written) {
        var first = YEAR_FIRST.matcher(written);
        if (first.matches()) {
            return of(written, first.group(3), first.group(1), first.group(2));
        }
        var last = YEAR_LAST.matcher(written);
        return last.matches()
                ? of(written, last.group(1), last.group(2), last.group(3))
                : new PublishedWords(written, null);
    }

    /** Two years that do not follow each other are no DSPT year: the words stay as they are. */
    private static PublishedWords of(String written, String status, String from, String until) {
        int start = 2000 + Integer.parseInt(from);
        boolean isYear = start >= 2015 && (start + 1) % 100 == Integer.parseInt(until);
        return isYear ? new PublishedWords(status, new DsptYear(start)) : new PublishedWords(written, null);
    }
}
