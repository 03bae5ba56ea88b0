package org.attest.assessments.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.accounts.Accounts;
import org.attest.assessments.AnswerEdit;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.IndicatorAnswer;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Panel;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** Who changed an answer, when, and what it said before. */
class HistoryPanel extends Panel {

    HistoryPanel(Assessments assessments, Accounts accounts, AssessmentRef ref, OutcomeCode outcome) {
        super("History");
        var edits = assessments.history(ref, outcome);
        if (edits.isEmpty()) {
            add(new Paragraph("Nobody has saved an answer here yet."));
            return;
        }
        var names = accounts.names(edits.stream().map(AnswerEdit::by).collect(Collectors.toSet()));
        var list = new UnorderedList();
        list.addClassName("feed");
        edits.forEach(it -> list.add(line(it, names)));
        add(list);
    }

    private static ListItem line(AnswerEdit edit, Map<PersonId, String> names) {
        var line = new ListItem(new Span("%s, %s, %s: %s"
                .formatted(
                        names.getOrDefault(edit.by(), "Unknown person"),
                        UkDates.inWords(edit.at()),
                        edit.through().words(),
                        what(edit))));
        if (edit.fields().contains("statement")) {
            line.add(
                    words("Statement before", edit.before().statement()),
                    words("Statement after", edit.after().statement()));
        }
        var indicators = indicators(edit);
        if (!indicators.isEmpty()) {
            var changed =
                    new UnorderedList(indicators.stream().map(ListItem::new).toArray(ListItem[]::new));
            changed.addClassNames("dots", "quiet");
            line.add(new NativeDetails("Indicators changed", changed));
        }
        return line;
    }

    private static List<String> indicators(AnswerEdit edit) {
        var keys = new TreeSet<>(edit.before().indicators().all().keySet());
        keys.addAll(edit.after().indicators().all().keySet());
        return keys.stream()
                .filter(it -> !edit.before()
                        .indicators()
                        .to(it)
                        .equals(edit.after().indicators().to(it)))
                .map(it -> "%s: from %s to %s"
                        .formatted(
                                it,
                                said(edit.before().indicators().to(it)),
                                said(edit.after().indicators().to(it))))
                .toList();
    }

    private static String said(Optional<IndicatorAnswer> answer) {
        return answer.map(it -> it.comment() == null
                        ? it.indication().words()
                        : it.indication().words() + " (" + it.comment() + ")")
                .orElse("no answer");
    }

    private static String what(AnswerEdit edit) {
        var indicators = indicators(edit).size();
        var fields = edit.fields().stream()
                .filter(it -> !it.startsWith("indicator ") && !it.startsWith("comment on "))
                .map(it -> it.equals("level")
                        ? "level from %s to %s"
                                .formatted(
                                        level(edit.before().level()),
                                        level(edit.after().level()))
                        : it);
        return Stream.concat(fields, indicators == 0 ? Stream.of() : Stream.of(indicators + " indicators"))
                .collect(Collectors.joining(", "));
    }

    private static String level(@Nullable Level level) {
        return level == null ? "none" : level.words();
    }

    private static NativeDetails words(String summary, @Nullable String text) {
        var said = new Paragraph(Objects.requireNonNullElse(text, "Nothing"));
        said.addClassNames("kept", "quiet");
        return new NativeDetails(summary, said);
    }
}
