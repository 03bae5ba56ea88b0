package org.attest.assessments.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import org.attest.assessments.Answer.Field;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.Overview;
import org.attest.assessments.Task;
import org.attest.components.DataTable;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.shared.Owner;
import org.attest.shared.UkDates;

/** The outcomes of one principle as rows. */
final class TaskTable {

    private final Overview overview;
    private final Map<Owner, String> names;
    private final StillTrue stillTrue;

    TaskTable(Overview overview, Map<Owner, String> names, StillTrue stillTrue) {
        this.overview = overview;
        this.names = names;
        this.stillTrue = stillTrue;
    }

    Component of(String principle, List<Task> tasks) {
        var table = new DataTable<Task>("Outcomes of " + principle)
                .column("Outcome", this::outcome)
                .column("Level", it -> Words.level(it.answer()))
                .column("Expected", it -> Words.expected(it.outcome().expected()))
                .column("Standing", it -> Words.standing(it.standing()))
                .column("Owner", this::owner)
                .column("Due", TaskTable::due)
                .column("Progress", TaskTable::progress);
        if (stillTrue.isAsked()) {
            table.column("Still true?", stillTrue::box);
        }
        return table.show(tasks);
    }

    private Component outcome(Task task) {
        var link = Links.to(
                AssessmentLinks.outcome(
                        overview.organisation().code(),
                        overview.ref().year(),
                        task.outcome().code()),
                task.outcome().name());
        return task.queried() ? Layouts.row(link, new Tag(Tone.WARN, "Queried")) : link;
    }

    private Component owner(Task task) {
        var owner = task.answer().owner();
        return !task.answer().shows(Field.OWNER)
                ? Words.notShared()
                : new Span(owner == null ? "–" : names.getOrDefault(owner, "Unknown"));
    }

    private static Component progress(Task task) {
        var progress = Words.progress(task.answer().progress());
        return task.answer().unconfirmed() ? Layouts.row(progress, Words.unconfirmed(task.answer())) : progress;
    }

    private static Component due(Task task) {
        return task.answer().shows(Field.DUE)
                ? new Span(UkDates.inTable(task.answer().due()))
                : Words.notShared();
    }
}
