package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import java.util.Locale;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.PublishedStatus;
import org.jspecify.annotations.Nullable;

/** The national register's word for an organisation, with its year. */
final class PublishedTag {

    private PublishedTag() {}

    static Component of(@Nullable PublishedStatus published) {
        if (published == null) {
            return new Tag(Tone.NONE, "Not known");
        }
        var year = published.year() == null ? "" : " " + published.year();
        return new Tag(tone(published.status()), published.status() + year);
    }

    private static Tone tone(String status) {
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
