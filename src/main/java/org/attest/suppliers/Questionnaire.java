package org.attest.suppliers;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** What suppliers are asked, in one version: an answer is read with the words of the version that it answered. */
public record Questionnaire(
        String code, int version, String title, String purpose, List<AnswerChoice> choices, List<QuestionPart> parts) {

    public static final int MOST_HOURS = 8_784;

    public Questionnaire {
        choices = List.copyOf(choices);
        parts = List.copyOf(parts);
    }

    public List<Question> questions() {
        return all().toList();
    }

    public Optional<Question> question(String key) {
        return all().filter(it -> it.key().equals(key)).findFirst();
    }

    public Optional<AnswerChoice> choice(@Nullable String key) {
        return choices.stream().filter(it -> it.key().equals(key)).findFirst();
    }

    /** An answer's value as people read it; a dash where there is none. */
    public String words(Question question, @Nullable String value) {
        if (value == null) {
            return "–";
        }
        return switch (question.kind()) {
            case CHOICE -> choice(value).map(AnswerChoice::words).orElse(value);
            case HOURS -> value.equals("1") ? "1 hour" : "%,d hours".formatted(Integer.parseInt(value));
            case DAY -> UkDates.inTable(LocalDate.parse(value));
            case TEXT -> value;
        };
    }

    /** What keeps these answers from being sent: a sentence by the key of its question, in their order. */
    public Map<String, String> problems(Map<String, NewAnswer> answers, LocalDate today) {
        var problems = new LinkedHashMap<String, String>();
        for (var question : questions()) {
            var answer = answers.getOrDefault(question.key(), NewAnswer.NONE);
            problem(question, answer, answers, today).ifPresent(it -> problems.put(question.key(), it));
        }
        return problems;
    }

    private Optional<String> problem(Question question, NewAnswer answer, Map<String, NewAnswer> all, LocalDate today) {
        var value = answer.value();
        if (value == null) {
            return question.isChoice() ? Optional.of("Choose an answer. “Not known” is one.") : neededBy(question, all);
        }
        return switch (question.kind()) {
            case CHOICE -> choice(question, answer);
            case HOURS ->
                value.matches("\\d{1,4}") && Integer.parseInt(value) <= MOST_HOURS
                        ? Optional.empty()
                        : Optional.of("Write whole hours from 0 to %,d.".formatted(MOST_HOURS));
            case DAY -> day(value, today);
            case TEXT -> Optional.empty();
        };
    }

    private Optional<String> choice(Question question, NewAnswer answer) {
        var chosen = choice(answer.value());
        if (chosen.isEmpty()) {
            return Optional.of("Choose one of the answers offered.");
        }
        return chosen.get().explain() && answer.note() == null
                ? Optional.of(
                        "Say more about “%s” at “%s”.".formatted(chosen.get().words(), question.brief()))
                : Optional.empty();
    }

    private static Optional<String> day(String value, LocalDate today) {
        try {
            return LocalDate.parse(value).isAfter(today)
                    ? Optional.of("This day lies ahead. Give the day on which it was done.")
                    : Optional.empty();
        } catch (java.time.format.DateTimeParseException e) {
            return Optional.of("Use a date like 21/11/2026.");
        }
    }

    /** What is left empty although another answer needs it. */
    private Optional<String> neededBy(Question question, Map<String, NewAnswer> all) {
        return all().filter(it -> question.key().equals(it.needs())
                        && all.getOrDefault(it.key(), NewAnswer.NONE).value() != null)
                .findFirst()
                .map(it -> "Answer this as well, since you answered “%s”.".formatted(it.brief()));
    }

    private Stream<Question> all() {
        return parts.stream().flatMap(it -> it.questions().stream());
    }
}
