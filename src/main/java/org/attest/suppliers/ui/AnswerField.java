package org.attest.suppliers.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attest.components.ErrorSummary;
import org.attest.drafts.ui.DraftedFields;
import org.attest.shared.Narrative;
import org.attest.suppliers.NewAnswer;
import org.attest.suppliers.Question;
import org.attest.suppliers.Questionnaire;
import org.jspecify.annotations.Nullable;

/** The field of one question, with room for words beside a choice. */
abstract class AnswerField {

    private final Question question;

    AnswerField(Question question) {
        this.question = question;
    }

    static AnswerField of(Questionnaire questionnaire, Question question) {
        return switch (question.kind()) {
            case CHOICE -> new ChoiceField(questionnaire, question);
            case HOURS -> new Hours(question);
            case DAY -> new Day(question);
            case TEXT -> new Words(question);
        };
    }

    Question question() {
        return question;
    }

    abstract Component shown();

    abstract void show(NewAnswer answer);

    abstract NewAnswer read();

    abstract void keptBy(DraftedFields drafted);

    /** @param problem what is wrong with the answer; null where nothing is */
    abstract void say(Map<Component, String> wrong, @Nullable String problem);

    /** An answer as a draft keeps it, by the id of its fields. */
    static Map<String, String> typed(Question question, NewAnswer answer) {
        var typed = new LinkedHashMap<String, String>();
        typed.put(id(question), Objects.requireNonNullElse(answer.value(), ""));
        if (question.isChoice()) {
            typed.put(noteId(question), Objects.requireNonNullElse(answer.note(), ""));
        }
        return typed;
    }

    static String id(Question question) {
        return "q-" + question.key();
    }

    static String noteId(Question question) {
        return id(question) + "-note";
    }

    private static final class Hours extends AnswerField {

        private final IntegerField hours = new IntegerField();

        Hours(Question question) {
            super(question);
            hours.setId(id(question));
            hours.setLabel(question.text());
            hours.setHelperText(question.help());
            hours.setMin(0);
            hours.setMax(Questionnaire.MOST_HOURS);
            hours.setWidthFull();
        }

        @Override
        Component shown() {
            return hours;
        }

        @Override
        void show(NewAnswer answer) {
            hours.setValue(answer.value() == null ? null : Integer.valueOf(answer.value()));
        }

        @Override
        NewAnswer read() {
            return new NewAnswer(hours.getOptionalValue().map(String::valueOf).orElse(null), null);
        }

        @Override
        void keptBy(DraftedFields drafted) {
            drafted.number(hours);
        }

        @Override
        void say(Map<Component, String> wrong, @Nullable String problem) {
            var unread = hours.isInvalid() && hours.isEmpty();
            var sentence = unread ? "Write whole hours, such as 4." : said(problem);
            ErrorSummary.check(wrong, hours, unread || problem != null, sentence);
        }
    }

    private static final class Day extends AnswerField {

        private final DatePicker day = new DatePicker();

        Day(Question question) {
            super(question);
            day.setId(id(question));
            day.setLabel(question.text());
            day.setHelperText(question.help());
            day.setLocale(Locale.UK);
        }

        @Override
        Component shown() {
            return day;
        }

        @Override
        void show(NewAnswer answer) {
            day.setValue(answer.value() == null ? null : LocalDate.parse(answer.value()));
        }

        @Override
        NewAnswer read() {
            return new NewAnswer(day.getOptionalValue().map(LocalDate::toString).orElse(null), null);
        }

        @Override
        void keptBy(DraftedFields drafted) {
            drafted.date(day);
        }

        @Override
        void say(Map<Component, String> wrong, @Nullable String problem) {
            var unread = day.isInvalid() && day.isEmpty();
            var sentence = unread ? "Use a date like 21/11/2026." : said(problem);
            ErrorSummary.check(wrong, day, unread || problem != null, sentence);
        }
    }

    private static final class Words extends AnswerField {

        private final TextArea words = new TextArea();

        Words(Question question) {
            super(question);
            words.setId(id(question));
            words.setLabel(question.text());
            words.setHelperText(question.help());
            words.setMaxLength(Narrative.LONGEST);
            words.setWidthFull();
        }

        @Override
        Component shown() {
            return words;
        }

        @Override
        void show(NewAnswer answer) {
            words.setValue(Objects.requireNonNullElse(answer.value(), ""));
        }

        @Override
        NewAnswer read() {
            return new NewAnswer(words.getValue(), null);
        }

        @Override
        void keptBy(DraftedFields drafted) {
            drafted.text(words);
        }

        @Override
        void say(Map<Component, String> wrong, @Nullable String problem) {
            ErrorSummary.check(wrong, words, problem != null, said(problem));
        }
    }

    static String said(@Nullable String problem) {
        return Objects.requireNonNullElse(problem, "");
    }
}
