package org.attest.catalogue;

import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What an approver agrees to when signing the interim and the final round of a year. {@code {organisation}},
 * {@code {round}} and {@code {year}} stand for what is signed. Blank is the usual wording.
 */
public record Declarations(
        @Nullable String interim, @Nullable String last) {

    public static final int LONGEST = 2_000;

    public static final String USUAL_WORDING =
            "I have read this {round} position of {organisation} for DSPT {year}. To the best of my knowledge it is a true account, and I sign it off on the organisation's behalf.";

    public static final Declarations USUAL = new Declarations(null, null);

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{[^{}]*}?|}");
    private static final Set<String> KNOWN = Set.of("{organisation}", "{round}", "{year}");

    /** @throws Refused when a wording is too long or holds another placeholder */
    public Declarations {
        interim = checked(interim);
        last = checked(last);
    }

    public String interimWording() {
        return interim == null ? USUAL_WORDING : interim;
    }

    public String lastWording() {
        return last == null ? USUAL_WORDING : last;
    }

    /** A wording with its placeholders filled in; what is filled in is not read again. */
    public static String filled(String wording, String organisation, String round, String year) {
        return PLACEHOLDER
                .matcher(wording)
                .replaceAll(it -> Matcher.quoteReplacement(
                        switch (it.group()) {
                            case "{organisation}" -> organisation;
                            case "{round}" -> round;
                            case "{year}" -> year;
                            default -> it.group();
                        }));
    }

    private static @Nullable String checked(@Nullable String written) {
        if (written == null || written.isBlank() || written.strip().equals(USUAL_WORDING)) {
            return null;
        }
        var wording = Sentence.checked("The declaration", written, LONGEST);
        PLACEHOLDER.matcher(wording).results().map(it -> it.group()).forEach(it -> {
            if (!KNOWN.contains(it)) {
                throw new Refused("%s stands for nothing. Use {organisation}, {round} and {year}.".formatted(it));
            }
        });
        return wording;
    }
}
