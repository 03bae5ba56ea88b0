package org.attest.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;
import org.attest.risks.Category;
import org.attest.risks.Consequence;
import org.attest.risks.Likelihood;
import org.attest.risks.Measured;
import org.jspecify.annotations.Nullable;

/** The columns of a table of risks, and what others call them. */
final class RiskColumns {

    static final String REFERENCE = "reference";
    static final String TITLE = "title";
    static final String CAUSE = "cause";
    static final String EVENT = "event";
    static final String EFFECT = "effect";
    static final String CATEGORY = "category";
    static final String REASON = "reason";
    static final String OWNER = "owner";
    static final String LEAD = "lead";
    static final String COMMITTEE = "committee";
    static final String REVIEW = "review";
    static final String STATUS = "status";
    static final String LINKS = "links";

    static final TableKeys KEYS = new TableKeys(REFERENCE, TITLE, 'R');

    private static final int HIGHEST = 25;
    private static final Map<Measured, List<String>> ALSO = Map.of(
            Measured.INHERENT, List.of("inherent", "initial", "gross", "original"),
            Measured.CURRENT, List.of("current", "residual", "net", "present"),
            Measured.TARGET, List.of("target", "planned", "desired"));

    private static final String[] LIKELIHOODS = each("-l");
    private static final String[] CONSEQUENCES = each("-c");
    private static final String[] SCORES = each("-score");

    private RiskColumns() {}

    static List<TableColumn> of(List<Category> categories) {
        var words = Stream.of(
                TableColumn.of(
                        REFERENCE,
                        "Reference",
                        Content.REFERENCE,
                        Use.KEY,
                        "ref",
                        "id",
                        "risk id",
                        "risk ref",
                        "risk reference",
                        "risk number",
                        "risk no"),
                TableColumn.of(TITLE, "Title", Content.LINE, Use.REQUIRED, "risk", "risk title", "risk name", "name"),
                TableColumn.of(CAUSE, "If", Content.TEXT, Use.REQUIRED, "cause", "if (cause)", "risk cause"),
                TableColumn.of(EVENT, "Then", Content.TEXT, Use.REQUIRED, "event", "then (event)", "risk event"),
                TableColumn.of(
                        EFFECT,
                        "Resulting in",
                        Content.TEXT,
                        Use.REQUIRED,
                        "effect",
                        "leading to",
                        "resulting in (effect)",
                        "risk effect"),
                TableColumn.choice(
                        CATEGORY,
                        "Category",
                        Use.OPTIONAL,
                        categories.stream()
                                .map(it -> TableChoice.of(it.code(), it.words(), it.code()))
                                .toList(),
                        "risk category",
                        "risk type",
                        "theme"));
        return Stream.of(words, Arrays.stream(Measured.values()).flatMap(RiskColumns::scores), rest())
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<TableColumn> scores(Measured measured) {
        var name = measured.words();
        return Stream.of(
                TableColumn.choice(
                        likelihood(measured),
                        name + " L",
                        Use.OPTIONAL,
                        Arrays.stream(Likelihood.values())
                                .map(it -> step(it.step(), it.words()))
                                .toList(),
                        called(measured, "l", "likelihood")),
                TableColumn.choice(
                        consequence(measured),
                        name + " C",
                        Use.OPTIONAL,
                        Arrays.stream(Consequence.values())
                                .map(it -> step(it.step(), it.words()))
                                .toList(),
                        called(measured, "c", "consequence", "impact", "severity")),
                TableColumn.of(
                        score(measured),
                        name + " score",
                        Content.FIGURE,
                        Use.COMPANION,
                        called(measured, "score", "rating", "risk score")));
    }

    private static Stream<TableColumn> rest() {
        return Stream.of(
                TableColumn.of(
                        REASON,
                        "Reason for the scores",
                        Content.TEXT,
                        Use.COMPANION,
                        "reason",
                        "rationale",
                        "score rationale"),
                TableColumn.of(OWNER, "Owner", Content.PERSON, Use.OPTIONAL, "risk owner", "responsible"),
                TableColumn.of(
                        LEAD, "Executive lead", Content.LINE, Use.OPTIONAL, "exec lead", "lead director", "risk lead"),
                TableColumn.of(COMMITTEE, "Committee", Content.LINE, Use.OPTIONAL, "assuring committee"),
                TableColumn.of(
                        REVIEW,
                        "Review due",
                        Content.DATE,
                        Use.INFORMATION,
                        "review date",
                        "next review",
                        "next review date"),
                TableColumn.of(STATUS, "Status", Content.LINE, Use.INFORMATION, "risk status"),
                TableColumn.of(LINKS, "Linked to", Content.LINKS, Use.OPTIONAL, "links", "outcomes", "caf outcomes"));
    }

    /** {@code residual impact}; of the current score a bare {@code impact} too. */
    private static String[] called(Measured measured, String... words) {
        var bare = measured == Measured.CURRENT ? Arrays.stream(words) : Stream.<String>empty();
        var worded = ALSO.getOrDefault(measured, List.of()).stream()
                .flatMap(before -> Arrays.stream(words).map(it -> before + " " + it));
        return Stream.concat(bare, worded).toArray(String[]::new);
    }

    private static TableChoice step(int step, String words) {
        var number = Integer.toString(step);
        return TableChoice.of(
                number,
                number,
                words,
                number + " " + words,
                number + " - " + words,
                "%s (%s)".formatted(words, number));
    }

    static String likelihood(Measured measured) {
        return LIKELIHOODS[measured.ordinal()];
    }

    static String consequence(Measured measured) {
        return CONSEQUENCES[measured.ordinal()];
    }

    static String score(Measured measured) {
        return SCORES[measured.ordinal()];
    }

    private static String[] each(String ending) {
        return Arrays.stream(Measured.values())
                .map(it -> it.name().toLowerCase(Locale.ROOT) + ending)
                .toArray(String[]::new);
    }

    /** A score is made of both its steps, and where the file gives their product too, it is that. */
    static void checkScores(Map<String, CellText> row, Map<String, CellText> file) {
        for (var measured : Measured.values()) {
            var likelihood = row.get(likelihood(measured));
            var consequence = row.get(consequence(measured));
            if ((likelihood == null) != (consequence == null)) {
                var missing = likelihood == null ? likelihood(measured) : consequence(measured);
                throw new CellRefused(missing, ProblemKind.REQUIRED, "likelihood and consequence, each from 1 to 5");
            }
            var product = file.get(score(measured));
            if (product != null) {
                checkProduct(score(measured), product.value(), likelihood, consequence);
            }
        }
    }

    private static void checkProduct(
            String column, String product, @Nullable CellText likelihood, @Nullable CellText consequence) {
        if (!product.matches("\\d{1,2}") || Integer.parseInt(product) < 1 || Integer.parseInt(product) > HIGHEST) {
            throw new CellRefused(column, ProblemKind.OUT_OF_RANGE, "a score from 1 to 25");
        }
        if (likelihood == null || consequence == null) {
            throw new CellRefused(
                    column,
                    ProblemKind.DOES_NOT_FIT,
                    "likelihood and consequence, each from 1 to 5, in columns of their own");
        }
        var expected = Integer.parseInt(likelihood.value()) * Integer.parseInt(consequence.value());
        if (expected != Integer.parseInt(product)) {
            throw new CellRefused(
                    column,
                    ProblemKind.DOES_NOT_FIT,
                    "%s × %s = %d".formatted(likelihood.value(), consequence.value(), expected));
        }
    }
}
