package org.attest.catalogue.ui;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.catalogue.ExtraQuestion;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeBook;
import org.attest.catalogue.ui.EditDialog.Needed;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;

/** Adds or changes a question that the national toolkit asks beside an outcome. */
final class QuestionDialog {

    private static final String YES_NO = "Yes or no";
    private static final String YES_EXCEPTIONS_NO = "Yes, yes with exceptions, or no";
    private static final String CHOICES = "One of these choices";
    private static final String PERCENTAGE = "A percentage";
    private static final String TEXT = "Text, such as a priority risk";
    private static final String EVERY_YEAR = "Every year of this version";

    private final OutcomeBook book;
    private final Framework framework;
    private final TextArea words = new TextArea("Question");
    private final RadioButtonGroup<String> kind =
            new RadioButtonGroup<>("Answer", YES_NO, YES_EXCEPTIONS_NO, CHOICES, PERCENTAGE, TEXT);
    private final TextArea choices = new TextArea("Choices, one a line");
    private final Select<String> year = new Select<>();

    QuestionDialog(OutcomeBook book, Catalogue catalogue, Framework framework) {
        this.book = book;
        this.framework = framework;
        words.setId("words");
        words.setMaxLength(ExtraQuestion.LONGEST_WORDS);
        words.setWidthFull();
        kind.setId("kind");
        choices.setId("choices");
        choices.setWidthFull();
        choices.setVisible(false);
        kind.addValueChangeListener(it -> choices.setVisible(CHOICES.equals(it.getValue())));
        year.setId("only-in");
        year.setLabel("Asked in");
        var years = new ArrayList<>(List.of(EVERY_YEAR));
        catalogue.editions().stream()
                .filter(it -> it.version().equals(framework.version()))
                .map(Edition::year)
                .map(DsptYear::toString)
                .forEach(years::add);
        year.setItems(years);
        year.setValue(EVERY_YEAR);
    }

    void add(Outcome outcome, Runnable after) {
        ask(outcome, "A question beside " + outcome.name(), "Add the question", () -> {
            book.ask(framework.version(), outcome.code(), words.getValue(), chosenKind(), chosen(), onlyIn());
            after.run();
        });
    }

    void change(Outcome outcome, ExtraQuestion question, Runnable after) {
        words.setValue(question.words());
        kind.setValue(shown(question));
        choices.setValue(String.join("\n", question.choices()));
        var only = question.onlyIn();
        if (only != null) {
            year.setValue(only.toString());
        }
        ask(outcome, "A question beside " + outcome.name(), "Save the question", () -> {
            book.changeQuestion(
                    framework.version(),
                    outcome.code(),
                    new ExtraQuestion(question.id(), words.getValue(), chosenKind(), chosen(), onlyIn()));
            after.run();
        });
    }

    private void ask(Outcome outcome, String title, String save, Runnable act) {
        new EditDialog(
                        title,
                        "The question stands beside the level of the outcome, in the words of the national toolkit.",
                        List.of(
                                new Needed(words, "Type the question."),
                                new Needed(kind, "Choose what an answer looks like.")),
                        words,
                        kind,
                        choices,
                        year)
                .ask(save, "The questions of " + outcome.code() + " are saved.", act);
    }

    private static String shown(ExtraQuestion question) {
        return switch (question.kind()) {
            case PERCENTAGE -> PERCENTAGE;
            case TEXT -> TEXT;
            case CHOICE ->
                question.choices().equals(ExtraQuestion.YES_NO)
                        ? YES_NO
                        : question.choices().equals(ExtraQuestion.YES_EXCEPTIONS_NO) ? YES_EXCEPTIONS_NO : CHOICES;
        };
    }

    private ExtraQuestion.Kind chosenKind() {
        return switch (kind.getValue()) {
            case PERCENTAGE -> ExtraQuestion.Kind.PERCENTAGE;
            case TEXT -> ExtraQuestion.Kind.TEXT;
            default -> ExtraQuestion.Kind.CHOICE;
        };
    }

    private List<String> chosen() {
        return switch (kind.getValue()) {
            case YES_NO -> ExtraQuestion.YES_NO;
            case YES_EXCEPTIONS_NO -> ExtraQuestion.YES_EXCEPTIONS_NO;
            case CHOICES ->
                choices.getValue()
                        .lines()
                        .filter(it -> !it.isBlank())
                        .map(String::strip)
                        .toList();
            default -> List.of();
        };
    }

    private @Nullable DsptYear onlyIn() {
        var chosen = Objects.requireNonNullElse(year.getValue(), EVERY_YEAR);
        return chosen.equals(EVERY_YEAR) ? null : DsptYear.of(chosen);
    }
}
