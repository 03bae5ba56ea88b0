package org.attest.ndg;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.attest.organisations.DsptCategory;

/** The categories of organisations for which a list of evidence items is known; category 3 has none. */
public enum NdgCategory {
    IT_SUPPLIER("IT supplier", DsptCategory.TWO),
    GP("GP", DsptCategory.FOUR);

    private final String words;
    private final DsptCategory category;

    NdgCategory(String words, DsptCategory category) {
        this.words = words;
        this.category = category;
    }

    public String words() {
        return words;
    }

    /** Empty where an organisation answers another set, or one without a list. */
    public static Optional<NdgCategory> of(DsptCategory category) {
        return Arrays.stream(values()).filter(it -> it.category == category).findFirst();
    }

    /** Reads what a table may say: {@code GP}, {@code IT supplier}, {@code 4}, {@code Category 2}. */
    static Optional<NdgCategory> read(String written) {
        var text = written.strip().toLowerCase(Locale.UK);
        return Arrays.stream(values())
                .filter(it -> text.equals(it.words.toLowerCase(Locale.UK))
                        || text.equals(it.category.words().toLowerCase(Locale.UK))
                        || ("category " + text).equals(it.category.words().toLowerCase(Locale.UK)))
                .findFirst();
    }
}
