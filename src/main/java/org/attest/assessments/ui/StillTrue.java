package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.AssessmentYear;
import org.attest.assessments.Task;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.Buttons;
import org.attest.components.Confirm;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Said;

/** Carried answers of a task list that the person chooses, to say of all of them at once that they are still true. */
final class StillTrue {

    private final AssessmentYear year;
    private final AssessmentRef ref;
    private final List<Task> waiting;
    private final Runnable refresh;
    private final TreeMap<OutcomeCode, Task> chosen = new TreeMap<>();
    private final List<Checkbox> boxes = new ArrayList<>();
    private final Button confirm = Buttons.plain("", this::ask);

    StillTrue(AssessmentYear year, AssessmentRef ref, List<Task> tasks, Runnable refresh) {
        this.year = year;
        this.ref = ref;
        this.waiting = tasks.stream().filter(StillTrue::isWaiting).toList();
        this.refresh = refresh;
        confirm.setId("still-true");
        count();
    }

    /** Whether the list shows anything that the person may confirm. */
    boolean isAsked() {
        return !waiting.isEmpty();
    }

    Component panel() {
        var all = Buttons.plain(
                "Choose all %d shown".formatted(waiting.size()), () -> boxes.forEach(it -> it.setValue(true)));
        all.setId("choose-all");
        return new Panel(
                "Still true?",
                new Paragraph(
                        "These answers were carried from last year, or loaded by the ICB and rejected. Open one to read"
                                + " or change it, or choose those that you know are still true."),
                Layouts.row(all, confirm));
    }

    /** The box beside one outcome; a dash where there is nothing to confirm. */
    Component box(Task task) {
        if (!isWaiting(task)) {
            return new Span("–");
        }
        var box = new Checkbox();
        box.setAriaLabel(task.outcome().name() + " is still true");
        box.setId("still-true-" + task.outcome().code().code().replace('.', '-'));
        box.addValueChangeListener(it -> {
            if (it.getValue()) {
                chosen.put(task.outcome().code(), task);
            } else {
                chosen.remove(task.outcome().code());
            }
            count();
        });
        boxes.add(box);
        return box;
    }

    private static boolean isWaiting(Task task) {
        return task.answer().unconfirmed()
                && !task.answer().waitsForSignature()
                && task.mayAnswer()
                && task.answer().level() != null;
    }

    private void count() {
        confirm.setText(
                chosen.isEmpty()
                        ? "The chosen are still true"
                        : "The %d chosen are still true".formatted(chosen.size()));
    }

    private void ask() {
        if (chosen.isEmpty()) {
            Said.refused("Choose the outcomes first.");
            return;
        }
        var names = new UnorderedList();
        names.addClassName("dots");
        chosen.values().forEach(it -> names.add(new ListItem(Words.named(it))));
        Confirm.ask(
                "Are these still true?",
                "You say so in your own name: from now on these levels count as set by you in this round.",
                chosen.size() == 1 ? "Yes, it is still true" : "Yes, all %d are still true".formatted(chosen.size()),
                () -> {
                    var codes = List.copyOf(chosen.keySet());
                    year.confirm(ref, codes);
                    refresh.run();
                    Said.done(
                            codes.size() == 1
                                    ? "%s is confirmed.".formatted(codes.getFirst())
                                    : "%d answers are confirmed.".formatted(codes.size()));
                },
                names);
    }
}
