package org.attest.reports;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.jspecify.annotations.Nullable;

/**
 * What people write beside the frozen figures: editable until the pack is issued. Null is "not written".
 *
 * @param better what got better since the last pack; Attest proposes it, as {@link Highlights}
 * @param confidences by objective, where the ICB lead set one; Attest proposes them, as {@link ConfidenceProposal}
 */
public record PackWords(
        @Nullable String meeting,
        @Nullable LocalDate meetingDate,
        @Nullable String agendaItem,
        @Nullable String author,
        @Nullable String leadDirector,
        @Nullable String purpose,
        @Nullable String summary,
        @Nullable String recommendation,
        @Nullable String decisions,
        @Nullable Assurance assurance,
        Map<Section, String> comments,
        @Nullable String better,
        @Nullable String worse,
        Map<Integer, Confidence> confidences,
        PublicWords forThePublic) {

    public static final int LONGEST_LINE = 200;

    public static final PackWords NONE =
            new PackWords(null, null, null, null, null, null, null, null, null, null, Map.of());

    /** Words without those that Attest proposes: what got better and worse, the confidences, and the public part. */
    public PackWords(
            @Nullable String meeting,
            @Nullable LocalDate meetingDate,
            @Nullable String agendaItem,
            @Nullable String author,
            @Nullable String leadDirector,
            @Nullable String purpose,
            @Nullable String summary,
            @Nullable String recommendation,
            @Nullable String decisions,
            @Nullable Assurance assurance,
            Map<Section, String> comments) {
        this(
                meeting,
                meetingDate,
                agendaItem,
                author,
                leadDirector,
                purpose,
                summary,
                recommendation,
                decisions,
                assurance,
                comments,
                null,
                null,
                Map.of(),
                PublicWords.NONE);
    }

    public PackWords {
        meeting = line(meeting);
        agendaItem = line(agendaItem);
        author = line(author);
        leadDirector = line(leadDirector);
        purpose = Narrative.checked(purpose);
        summary = Narrative.checked(summary);
        recommendation = Narrative.checked(recommendation);
        decisions = Narrative.checked(decisions);
        comments = checked(comments);
        better = Narrative.checked(better);
        worse = Narrative.checked(worse);
        confidences = confidences == null ? Map.of() : Collections.unmodifiableMap(new TreeMap<>(confidences));
        forThePublic = forThePublic == null ? PublicWords.NONE : forThePublic; // packs of before have none of these
    }

    /** These words with what got better and worse, and with how confident the ICB lead is of each objective. */
    public PackWords judging(@Nullable String better, @Nullable String worse, Map<Integer, Confidence> confidences) {
        return with(better, worse, confidences, forThePublic);
    }

    public PackWords forThePublic(PublicWords words) {
        return with(better, worse, confidences, words);
    }

    private PackWords with(
            @Nullable String better,
            @Nullable String worse,
            Map<Integer, Confidence> confidences,
            PublicWords forThePublic) {
        return new PackWords(
                meeting,
                meetingDate,
                agendaItem,
                author,
                leadDirector,
                purpose,
                summary,
                recommendation,
                decisions,
                assurance,
                comments,
                better,
                worse,
                confidences,
                forThePublic);
    }

    public @Nullable String comment(Section section) {
        return comments.get(section);
    }

    private static @Nullable String line(@Nullable String text) {
        var checked = Narrative.checked(text);
        if (checked != null && checked.length() > LONGEST_LINE) {
            throw new Refused("One of the lines of the cover has more than %d characters.".formatted(LONGEST_LINE));
        }
        return checked == null ? null : checked.replace('\n', ' ');
    }

    private static Map<Section, String> checked(Map<Section, String> comments) {
        var kept = new EnumMap<Section, String>(Section.class);
        comments.forEach((section, text) -> {
            var checked = Narrative.checked(text);
            if (checked != null) {
                kept.put(section, checked);
            }
        });
        return Collections.unmodifiableMap(kept);
    }
}
