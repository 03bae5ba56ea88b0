package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.attest.accounts.Owners;
import org.attest.assessments.Answer;
import org.attest.assessments.AnswerChange;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Assessments;
import org.attest.assessments.Draft;
import org.attest.assessments.Move;
import org.attest.assessments.Overview;
import org.attest.assessments.Saved;
import org.attest.assessments.Task;
import org.attest.catalogue.AskedIndicator;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.shared.Owner;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** Edits one answer: keeps a draft while the person types, saves, and lets them choose when two people saved. */
class AnswerEditor extends Panel {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final Assessments assessments;
    private final Owners owners;
    private final Clock clock;
    private final AssessmentRef ref;
    private final String next;
    private final AnswerForm form;
    private final ErrorSummary problems = new ErrorSummary();
    private final Div choice = new Div();
    private final Span status = new Span();
    private final Button discard = Buttons.plain("Drop the draft", this::drop);
    private final Button save = Buttons.primary("Save and next", this::saveAndGoOn);
    private Answer saved;

    AnswerEditor(
            Assessments assessments,
            Owners owners,
            Clock clock,
            Overview overview,
            Task task,
            List<AskedIndicator> asked,
            String next) {
        super("Our answer");
        this.assessments = assessments;
        this.owners = owners;
        this.clock = clock;
        this.ref = overview.ref();
        this.next = next;
        this.saved = task.answer();
        this.form = new AnswerForm(
                task.outcome(),
                ref.year(),
                asked,
                saved.asChange(),
                choices(),
                overview.moves().contains(Move.SUBMIT));
        problems.setId("problems");
        discard.setId("drop-draft");
        discard.setVisible(false);
        save.setId("save-and-next");
        status.setId("draft-status");
        status.addClassNames("small", "quiet");
        status.getElement().setAttribute("role", "status");
        add(problems, choice, form, discard);
        assessments.draft(ref, saved.outcome()).ifPresent(this::restore);
        form.whenTyped(this::keepDraft);
    }

    /** Says when the draft was kept; stands in the head of the screen. */
    Component status() {
        return status;
    }

    /** What is asked; stands above the answer. */
    Component indicators() {
        return form.indicators();
    }

    Component saveAndNext() {
        return save;
    }

    /** Brings the person to the first field of the answer. */
    void focus() {
        form.focus();
    }

    private void restore(Draft draft) {
        form.show(draft.change());
        tell("Draft from " + time(draft.keptAt()));
    }

    private void keepDraft() {
        try {
            tell("Draft saved " + time(assessments.keepDraft(ref, form.change()).keptAt()));
        } catch (Refused refused) {
            status.setText("Not saved yet: " + refused.getMessage());
        }
    }

    private void tell(String words) {
        status.setText(words);
        discard.setVisible(true);
    }

    private void drop() {
        assessments.dropDraft(ref, saved.outcome());
        form.show(saved.asChange());
        status.setText("The draft is dropped.");
        discard.setVisible(false);
    }

    private void saveAndGoOn() {
        save(form.change());
    }

    private void save(AnswerChange change) {
        problems.clear();
        choice.removeAll();
        try {
            switch (assessments.save(ref, change)) {
                case Saved.Done done ->
                    goOn("%s is saved.".formatted(done.answer().outcome()));
                case Saved.Unchanged same ->
                    goOn(
                            same.answer().unconfirmed()
                                    ? "%s is unchanged, and nobody has said yet that it is still true."
                                            .formatted(same.answer().outcome())
                                    : "%s is unchanged.".formatted(same.answer().outcome()));
                case Saved.Conflict conflict -> ask(change, conflict.theirs());
            }
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    private void ask(AnswerChange mine, Answer theirs) {
        choice.add(new ConflictChoice(
                mine,
                theirs,
                it -> owners.names(ref.organisation(), Set.of(it)).getOrDefault(it, ""),
                () -> save(mine.onTopOf(theirs)),
                () -> take(theirs)));
    }

    private void take(Answer theirs) {
        choice.removeAll();
        saved = theirs;
        drop();
    }

    private void goOn(String sentence) {
        UI.getCurrent().navigate(next);
        Said.done(sentence);
    }

    private Map<Owner, String> choices() {
        var names = new LinkedHashMap<Owner, String>();
        owners.choices(ref.organisation()).forEach(it -> names.put(it.owner(), it.name()));
        return names;
    }

    /** Only the time of a draft of today; the day too of an older one. */
    private String time(Instant moment) {
        return !UkDates.day(moment).equals(UkDates.day(clock.instant()))
                ? UkDates.inWords(moment)
                : TIME.format(moment.atZone(UkDates.LONDON));
    }
}
