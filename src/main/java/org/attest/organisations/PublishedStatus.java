package org.attest.organisations;

import java.time.LocalDate;
import java.util.Locale;
import org.attest.components.Tone;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/**
 * What the national DSPT register says of an organisation, in the register's own words. The year is null where the
 * register does not say it; it may be older than the register.
 */
public record PublishedStatus(
        String status, @Nullable DsptYear year, @Nullable LocalDate publishedOn, LocalDate registerDate) {

    /** The status with its year. */
    public String words() {
        return year == null ? status : status + " " + year;
    }

    public Tone tone() {
        var words = status.toLowerCase(Locale.ROOT);
        if (words.contains("not fully met") || words.contains("approaching")) {
            return Tone.WARN;
        }
        if (words.contains("not met")) {
            return Tone.BAD;
        }
        if (words.contains("met") || words.contains("exceeded")) {
            return Tone.GOOD;
        }
        return words.contains("not published") ? Tone.ABSENT : Tone.NEW;
    }
}
