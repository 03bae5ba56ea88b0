package org.attest.assessors.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Objects;
import org.attest.assessors.AssessorDesk;
import org.attest.assessors.Judged;
import org.attest.assessors.Judgement;
import org.attest.assessors.SampledOutcome;
import org.attest.catalogue.Level;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Panel;
import org.attest.components.Said;
import org.attest.shared.Narrative;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** The assessor's own level and note: kept as a draft while typing, saved on asking. */
class JudgementEditor extends Panel {

    private static final String NONE = "No level yet";
    private static final int TELL_AFTER_MILLIS = 1_500;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

    private final AssessorDesk desk;
    private final Clock clock;
    private final SampledOutcome seen;
    private final RadioButtonGroup<String> level = new RadioButtonGroup<>("Your level");
    private final TextArea note = new TextArea("What you saw and why");
    private final ErrorSummary problems = new ErrorSummary();
    private final Span status = new Span();
    private long basedOn;

    JudgementEditor(AssessorDesk desk, Clock clock, SampledOutcome seen) {
        super("Your level");
        this.desk = desk;
        this.clock = clock;
        this.seen = seen;
        this.basedOn = seen.version();
        fields();
        var save = Buttons.primary("Save", this::save);
        save.setId("save-judgement");
        status.setId("draft-status");
        status.addClassNames("small", "quiet");
        status.getElement().setAttribute("role", "status");
        var form = new Div(level, note, save, status);
        form.addClassNames("stack", "answer");
        add(problems, form);
        show(seen.judgement());
        desk.draft(seen.about().id(), seen.outcome().code()).ifPresent(it -> {
            show(it.judgement());
            status.setText("Draft from " + time(it.keptAt()));
        });
        level.addValueChangeListener(it -> typed(it.isFromClient()));
        note.addValueChangeListener(it -> typed(it.isFromClient()));
    }

    private void fields() {
        var choices = new ArrayList<String>();
        choices.add(NONE);
        seen.outcome().allowed().forEach(it -> choices.add(it.words()));
        level.setItems(choices);
        level.setId("level");
        note.setId("note");
        note.setWidthFull();
        note.setMaxLength(Narrative.LONGEST);
        note.setValueChangeMode(ValueChangeMode.TIMEOUT);
        note.setValueChangeTimeout(TELL_AFTER_MILLIS);
        note.setHelperText("The organisation reads it after the conclusion. No patient-identifiable data.");
    }

    private void show(Judgement judgement) {
        var now = judgement.level();
        level.setValue(now == null ? NONE : now.words());
        note.setValue(Objects.requireNonNullElse(judgement.note(), ""));
    }

    private Judgement judgement() {
        return new Judgement(
                Level.of(Objects.requireNonNullElse(level.getValue(), NONE)).orElse(null), note.getValue());
    }

    private void typed(boolean byThePerson) {
        if (!byThePerson) {
            return;
        }
        try {
            var draft = desk.keepDraft(seen.about().id(), seen.outcome().code(), judgement());
            status.setText("Draft saved " + time(draft.keptAt()));
        } catch (Refused refused) {
            status.setText("Not saved yet: " + refused.getMessage());
        }
    }

    private void save() {
        problems.clear();
        try {
            switch (desk.save(seen.about().id(), seen.outcome().code(), basedOn, judgement())) {
                case Judged.Saved saved -> {
                    basedOn = saved.version();
                    status.setText("Saved.");
                    Said.done("%s is saved.".formatted(seen.outcome().code()));
                }
                case Judged.Over over -> problems.say(over.sentence());
            }
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    /** Only the time of a draft of today; the day too of an older one. */
    private String time(Instant moment) {
        return UkDates.day(moment).equals(UkDates.day(clock.instant()))
                ? TIME.format(moment.atZone(UkDates.LONDON))
                : UkDates.inWords(moment);
    }
}
