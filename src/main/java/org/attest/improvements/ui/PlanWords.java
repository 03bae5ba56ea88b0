package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Paragraph;
import org.attest.components.Layouts;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.improvements.Action;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.Gap;
import org.attest.improvements.PlanStage;

/** How plans and actions are said on the screens. */
final class PlanWords {

    private PlanWords() {}

    static Tag stage(PlanStage stage) {
        return new Tag(
                switch (stage) {
                    case DRAFT -> Tone.ABSENT;
                    case SUBMITTED, SIGNED -> Tone.NEW;
                    case AGREED -> Tone.GOOD;
                    case RETURNED -> Tone.WARN;
                },
                stage.words());
    }

    static Component progress(Action action) {
        var tag = new Tag(tone(action.progress()), action.progress().words());
        return action.late() ? Layouts.row(tag, new Tag(Tone.BAD, "Late")) : tag;
    }

    static Tone tone(ActionProgress progress) {
        return switch (progress) {
            case DONE -> Tone.GOOD;
            case IN_PROGRESS -> Tone.NEW;
            case NOT_STARTED, DROPPED -> Tone.ABSENT;
        };
    }

    static String levels(Gap gap) {
        return "%s, %s expected%s"
                .formatted(
                        gap.level().words(), gap.expected().words(), gap.expectedConfirmed() ? "" : " (unconfirmed)");
    }

    static Paragraph note(String sentence) {
        var note = new Paragraph(sentence);
        note.addClassNames("note", "warn");
        return note;
    }
}
