package org.attest.ndg.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.attest.accounts.Accounts;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Said;
import org.attest.ndg.NdgAnswer;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgSaved;
import org.attest.ndg.NdgValues;
import org.attest.ndg.NdgYear;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;

/** Answers one item in place: keeps a draft while the person types, saves, and lets them choose when two saved. */
class NdgEditor extends Div {

    private final NdgAssessments ndg;
    private final Accounts accounts;
    private final NdgYear ref;
    private final AddressState address;
    private final NdgForm form;
    private final ErrorSummary problems = new ErrorSummary();
    private final Div choice = new Div();
    private final Span status = new Span();
    private final NdgAnswer saved;

    NdgEditor(
            NdgAssessments ndg,
            Accounts accounts,
            NdgYear ref,
            NdgAnswer answer,
            boolean assigns,
            AddressState address) {
        this.ndg = ndg;
        this.accounts = accounts;
        this.ref = ref;
        this.saved = answer;
        this.address = address;
        this.form = new NdgForm(answer.item(), answer.values(), colleagues(), assigns);
        setId("item-editor");
        addClassName("stack");
        status.setId("draft-status");
        status.addClassNames("small", "quiet");
        status.getElement().setAttribute("role", "status");
        var save = Buttons.primary("Save", () -> save(answer.version(), form.values()));
        save.setId("save-item");
        add(
                new H4("Our answer to " + answer.item().ref()),
                problems,
                choice,
                form,
                Layouts.row(save, Buttons.plain("Cancel", this::cancel), status));
        ndg.draft(ref, answer.item().ref()).ifPresent(it -> {
            form.show(it.change().values());
            status.setText("This is your draft, not saved yet.");
        });
        form.whenTyped(this::keepDraft);
    }

    private void keepDraft() {
        try {
            ndg.keepDraft(ref, saved.change(form.values()));
            status.setText("Draft kept.");
        } catch (Refused refused) {
            status.setText("Not kept yet: " + refused.getMessage());
        }
    }

    private void cancel() {
        ndg.dropDraft(ref, saved.item().ref());
        address.with("item", null).go();
    }

    private void save(long basedOn, NdgValues values) {
        problems.clear();
        choice.removeAll();
        try {
            var change = new org.attest.ndg.NdgChange(saved.item().ref(), basedOn, values);
            switch (ndg.save(ref, change)) {
                case NdgSaved.Done done ->
                    goOn("%s is saved.".formatted(done.answer().item().ref()));
                case NdgSaved.Unchanged same ->
                    goOn("%s is unchanged.".formatted(same.answer().item().ref()));
                case NdgSaved.Conflict conflict -> ask(values, conflict.answer());
            }
        } catch (Refused refused) {
            problems.say(String.valueOf(refused.getMessage()));
        }
    }

    private void ask(NdgValues mine, NdgAnswer theirs) {
        var by = theirs.changedBy();
        var name = by == null ? "Somebody" : accounts.names(Set.of(by)).get(by);
        var yours = Buttons.plain("Save mine instead", () -> save(theirs.version(), mine));
        yours.setId("keep-mine");
        var other = Buttons.plain("Keep theirs", this::cancel);
        other.setId("keep-theirs");
        var both = new Div(
                Layouts.stack(new H4("Yours"), NdgWords.said(mine), yours),
                Layouts.stack(new H4("Theirs"), NdgWords.said(theirs.values()), other));
        both.addClassName("both");
        var note = new Div(
                new Paragraph(name + " saved this item after you opened it. Yours is not saved yet: choose."), both);
        note.addClassNames("note", "warn");
        note.setId("conflict");
        note.getElement().setAttribute("role", "alert");
        choice.add(note);
    }

    private void goOn(String sentence) {
        address.with("item", null).go();
        Said.done(sentence);
    }

    private Map<PersonId, String> colleagues() {
        var names = new LinkedHashMap<PersonId, String>();
        accounts.colleagues(ref.organisation()).forEach(it -> names.put(it.id(), it.name()));
        return names;
    }
}
