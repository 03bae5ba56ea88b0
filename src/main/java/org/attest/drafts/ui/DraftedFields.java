package org.attest.drafts.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.attest.components.Buttons;
import org.attest.components.Layouts;
import org.attest.drafts.Drafts;
import org.attest.shared.OrganisationId;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The fields of a form whose contents are kept while the person types; says so below them. */
public class DraftedFields {

    private static final int TELL_AFTER_MILLIS = 1_500;

    private record Field(Supplier<String> read, Consumer<String> write) {}

    private final Drafts drafts;
    private final OrganisationId organisation;
    private final String form;
    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Span status = new Span();
    private final Button drop;
    private long basedOn;
    private boolean writing;

    /** @param forget draws the form anew as what is saved says */
    public DraftedFields(Drafts drafts, OrganisationId organisation, String form, long basedOn, Runnable forget) {
        this.drafts = drafts;
        this.organisation = organisation;
        this.form = form;
        this.basedOn = basedOn;
        status.setId("draft-status");
        status.addClassNames("small", "quiet");
        status.getElement().setAttribute("role", "status");
        drop = Buttons.plain("Drop the draft", () -> {
            drop();
            forget.run();
        });
        drop.setId("drop-draft");
        drop.setVisible(false);
    }

    /** The state that a save is based on: that of the draft, where there is one. */
    public long basedOn() {
        return basedOn;
    }

    public Component status() {
        return Layouts.row(status, drop);
    }

    public TextField text(TextField field) {
        return eager(field);
    }

    public TextArea text(TextArea field) {
        return eager(field);
    }

    public Checkbox tick(Checkbox field) {
        return with(field, String::valueOf, Boolean::valueOf);
    }

    public DatePicker date(DatePicker field) {
        return with(field, LocalDate::toString, LocalDate::parse);
    }

    public IntegerField number(IntegerField field) {
        return with(field, String::valueOf, Integer::valueOf);
    }

    /** @param read null where what was kept can no longer be chosen; the field then stays as it is */
    public <T, F extends Component & HasValue<?, T>> F choice(
            F field, Function<T, String> written, Function<String, @Nullable T> read) {
        return with(field, written, read);
    }

    private <F extends Component & HasValue<?, String> & HasValueChangeMode> F eager(F field) {
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.setValueChangeTimeout(TELL_AFTER_MILLIS);
        return with(field, Function.identity(), Function.identity());
    }

    private <T, F extends Component & HasValue<?, T>> F with(
            F field, Function<T, String> written, Function<String, @Nullable T> read) {
        var id = field.getId().orElseThrow();
        fields.put(id, new Field(() -> field.getOptionalValue().map(written).orElse(""), kept -> {
            var value = kept.isEmpty() ? field.getEmptyValue() : read.apply(kept);
            if (value != null || kept.isEmpty()) {
                field.setValue(value);
            }
        }));
        field.addValueChangeListener(it -> {
            if (it.isFromClient() && !writing) {
                keep();
            }
        });
        return field;
    }

    /** Puts back what was typed and not saved. */
    public void restore() {
        drafts.find(organisation, form).ifPresent(it -> {
            writing = true;
            it.fields().forEach((id, kept) -> {
                var field = fields.get(id);
                if (field != null) {
                    field.write().accept(kept);
                }
            });
            writing = false;
            basedOn = it.basedOn();
            tell("This is your draft: what you typed on %s and did not save.".formatted(UkDates.inWords(it.keptAt())));
        });
    }

    public void drop() {
        drafts.drop(organisation, form);
        status.setText("");
        drop.setVisible(false);
    }

    private void keep() {
        var typed = new LinkedHashMap<String, String>();
        fields.forEach((id, field) -> typed.put(id, field.read().get()));
        try {
            var kept = drafts.keep(organisation, form, basedOn, typed);
            tell("Draft kept on %s. Only you see it.".formatted(UkDates.inWords(kept.keptAt())));
        } catch (Refused refused) {
            status.setText("Not kept: " + refused.getMessage());
        }
    }

    private void tell(String words) {
        status.setText(words);
        drop.setVisible(true);
    }
}
