package org.attest.catalogue;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.Role;
import org.attest.shared.DsptYear;
import org.attest.shared.FieldChange;
import org.attest.shared.Ids;
import org.attest.shared.Refused;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where administrators write down what is known of an outcome beside its expected level: its short title, the levels it
 * allows, the extra questions asked beside it, and which outcome of the version before it follows.
 */
@Component
public class OutcomeBook {

    public static final int LONGEST_TITLE = 200;

    private final CatalogueTables tables;
    private final CatalogueEdits edits;
    private final CrosswalkEdits crosswalk;

    OutcomeBook(CatalogueTables tables, CatalogueEdits edits, CrosswalkEdits crosswalk) {
        this.tables = tables;
        this.edits = edits;
        this.crosswalk = crosswalk;
    }

    /**
     * Gives an outcome its short title and the levels that it allows. Answers that have another level keep it.
     *
     * @param confirmed whether the levels were seen in a source of the NHS
     * @throws Refused when the title is missing, fewer than two levels are left, or the expected level is not among them
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void describe(String version, OutcomeCode code, String title, Set<Level> allowed, boolean confirmed) {
        var row = tables.outcome(version, code);
        var before = row.outcome();
        var wanted = Sentence.checked("The title", title, LONGEST_TITLE);
        var expected = before.expected().level();
        if (allowed.size() < 2) {
            throw new Refused("An outcome allows at least two levels.");
        }
        if (expected != null && !allowed.contains(expected)) {
            throw new Refused("%s is expected to be %s: change the expected level first."
                    .formatted(code, expected.words().toLowerCase(Locale.UK)));
        }
        row.describe(wanted, allowed, confirmed);
        edited(
                version,
                code,
                "catalogue.outcome-described",
                FieldChange.of("title", before.title(), wanted),
                FieldChange.of("allowed levels", words(before.allowed()), words(allowed)),
                FieldChange.of("allowed levels confirmed", before.allowedConfirmed(), confirmed));
    }

    /**
     * Asks one more question beside an outcome.
     *
     * @param choices for a question with choices only
     * @param onlyIn the one year that asks it; null for every year of this version
     * @throws Refused when words or choices are missing, or that year asks another version
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public ExtraQuestion ask(
            String version,
            OutcomeCode code,
            String words,
            ExtraQuestion.Kind kind,
            List<String> choices,
            @Nullable DsptYear onlyIn) {
        var id = Ids.next().toString();
        var question = new ExtraQuestion(id, words, kind, choices, onlyIn).checked();
        checkYear(version, onlyIn);
        tables.outcome(version, code).ask(question);
        edited(
                version,
                code,
                "catalogue.question-added",
                FieldChange.of("question", null, question.words()),
                FieldChange.of("answer", null, question.answer()),
                FieldChange.of("only in", null, onlyIn));
        return question;
    }

    /**
     * Puts a question in the place of the one with the same id.
     *
     * @throws UnknownItem when the outcome has no such question
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void changeQuestion(String version, OutcomeCode code, ExtraQuestion question) {
        var row = tables.outcome(version, code);
        var before = question(row, question.id());
        var wanted = question.checked();
        checkYear(version, wanted.onlyIn());
        row.ask(wanted);
        edited(
                version,
                code,
                "catalogue.question-changed",
                FieldChange.of("question", before.words(), wanted.words()),
                FieldChange.of("answer", before.answer(), wanted.answer()),
                FieldChange.of("only in", before.onlyIn(), wanted.onlyIn()));
    }

    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void askNoLonger(String version, OutcomeCode code, String questionId) {
        var row = tables.outcome(version, code);
        var before = question(row, questionId);
        row.askNoLonger(questionId);
        edited(
                version,
                code,
                "catalogue.question-removed",
                FieldChange.of("question", before.words(), null),
                FieldChange.of("answer", before.answer(), null),
                FieldChange.of("only in", before.onlyIn(), null));
    }

    /**
     * Says which outcome of an older version one of a newer version follows, and how much of the question is left. An
     * older outcome that nothing follows any more is retired, with the same reason.
     *
     * @param link names the outcome of the newer version; its {@code from} is null for a new one
     * @throws Refused when the reason is missing, or the kind does not fit the two codes
     * @throws UnknownItem when nobody compared the two versions, or one of the outcomes does not exist
     */
    @Transactional
    @AllowedTo(Role.Name.ADMINISTRATOR)
    public void follow(String from, String to, CrosswalkEntry link) {
        crosswalk.follow(new Versions(from, to), link);
    }

    private void checkYear(String version, @Nullable DsptYear onlyIn) {
        if (onlyIn == null) {
            return;
        }
        var asks = tables.edition(onlyIn).orElseThrow(UnknownItem::new).edition();
        if (!asks.version().equals(version)) {
            throw new Refused("DSPT %s asks another version.".formatted(onlyIn));
        }
    }

    private static ExtraQuestion question(OutcomeRow row, String id) {
        return row.outcome().questions().stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    private void edited(String version, OutcomeCode code, String what, FieldChange... fields) {
        var changes = CatalogueEdits.changed(fields);
        if (!changes.isEmpty()) {
            edits.edited(version, what, "outcome", version + ":" + code, changes);
        }
    }

    private static String words(Set<Level> levels) {
        return new TreeSet<>(levels).stream().map(Level::words).collect(Collectors.joining(", "));
    }
}
