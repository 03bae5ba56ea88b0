package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.attest.assessments.Indication;
import org.attest.assessments.IndicatorAnswer;
import org.attest.assessments.IndicatorAnswers;
import org.attest.assessments.IndicatorKey;
import org.attest.catalogue.AskedIndicator;
import org.attest.catalogue.Level;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The indicators of one outcome in three columns, each to be answered. The buttons live in the browser: here are only
 * what is asked and what is answered, so that an open outcome costs a session little however many indicators it has.
 */
@Tag("attest-indicators")
@JsModule("context://attest/indicators.js")
class IndicatorColumns extends Component {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final List<IndicatorKey> keys;
    private IndicatorAnswers answers = IndicatorAnswers.NONE;
    private Consumer<IndicatorAnswers> listener = it -> {};

    IndicatorColumns(List<AskedIndicator> asked) {
        keys = asked.stream().map(IndicatorKey::of).toList();
        setId("indicators");
        getElement().setPropertyJson("asked", columns(asked));
        getElement()
                .addEventListener("answered", it -> take(it.getEventData().get("event.detail")))
                .addEventData("event.detail");
    }

    void show(IndicatorAnswers given) {
        answers = given;
        var list = JSON.arrayNode();
        given.all().forEach((key, answer) -> list.addObject()
                .put("column", key.column().name())
                .put("id", key.identifier())
                .put("answer", answer.indication().name())
                .put("comment", answer.comment()));
        getElement().setPropertyJson("answers", list);
    }

    void readOnly() {
        getElement().setProperty("disabled", true);
    }

    IndicatorAnswers answers() {
        return answers;
    }

    /** Runs whenever the person answers. */
    void whenAnswered(Consumer<IndicatorAnswers> act) {
        listener = act;
    }

    /** Takes one answer from the browser; what was not asked is left out. */
    private void take(@Nullable JsonNode detail) {
        if (detail == null) {
            return;
        }
        var id = detail.path("id").asString("");
        var column = detail.path("column").asString("");
        keys.stream()
                .filter(it -> it.identifier().equals(id) && it.column().name().equals(column))
                .findFirst()
                .ifPresent(it -> answer(it, detail));
    }

    private void answer(IndicatorKey key, JsonNode detail) {
        var indication = indication(detail.path("answer").asString(""));
        var comment = detail.path("comment").asString("");
        answers = answers.with(
                key, indication.map(it -> new IndicatorAnswer(it, comment)).orElse(null));
        listener.accept(answers);
    }

    private static Optional<Indication> indication(String written) {
        return Arrays.stream(Indication.values())
                .filter(it -> it.name().equals(written))
                .findFirst();
    }

    private static ArrayNode columns(List<AskedIndicator> asked) {
        var columns = JSON.arrayNode();
        for (var level : Level.values()) {
            var column = columns.addObject()
                    .put("level", level.name())
                    .put("title", level.words())
                    .put("rule", level == Level.NOT_ACHIEVED ? "any one true" : "all true")
                    .put("justified", Indication.justifiedMeans(level))
                    .put("empty", empty(level));
            var indicators = column.putArray("indicators");
            asked.stream().filter(it -> it.column() == level).forEach(it -> indicators
                    .addObject()
                    .put("id", it.identifier())
                    .put("line", it.line())
                    .put("wording", it.wording()));
        }
        return columns;
    }

    private static String empty(Level level) {
        return level == Level.PARTIALLY_ACHIEVED
                ? "No statements here: this outcome is achieved or it is not."
                : "No statements in this column.";
    }
}
