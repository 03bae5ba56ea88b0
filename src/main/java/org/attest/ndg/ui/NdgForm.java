package org.attest.ndg.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.attest.ndg.AnswerKind;
import org.attest.ndg.Certificate;
import org.attest.ndg.NdgItem;
import org.attest.ndg.NdgValues;
import org.attest.shared.Narrative;
import org.attest.shared.PersonId;

/** The fields of one evidence item: those of the kind that it asks for, or of all four where that is not known. */
class NdgForm extends Div {

    private static final int TELL_AFTER_MILLIS = 1_500;

    private final RadioButtonGroup<Boolean> yes = new RadioButtonGroup<>("Yes or no");
    private final TextArea text = new TextArea("Text");
    private final TextField document = new TextField("Document");
    private final DatePicker date = new DatePicker("Date");
    private final ComboBox<Certificate> certificate = new ComboBox<>("Exempt by certificate");
    private final DatePicker until = new DatePicker("Certificate valid until");
    private final TextArea comment = new TextArea("Comment");
    private final ComboBox<PersonId> owner = new ComboBox<>("Owner");

    NdgForm(NdgItem item, NdgValues start, Map<PersonId, String> colleagues, boolean assigns) {
        addClassNames("stack", "answer");
        var exempts = !item.exemptBy().isEmpty();
        fields();
        yes.setVisible(asks(item, AnswerKind.YES_NO));
        text.setVisible(asks(item, AnswerKind.TEXT));
        document.setVisible(asks(item, AnswerKind.DOCUMENT) || exempts);
        date.setVisible(asks(item, AnswerKind.DATE));
        certificate.setVisible(exempts);
        until.setVisible(exempts);
        certificate.setItems(item.exemptBy().stream().sorted().toList());
        var owners = new java.util.ArrayList<>(colleagues.keySet());
        var now = start.owner();
        if (now != null && !owners.contains(now)) {
            owners.add(now);
        }
        owner.setItems(owners);
        owner.setItemLabelGenerator(it -> colleagues.getOrDefault(it, "Somebody who has left"));
        owner.setReadOnly(!assigns);
        add(yes, text, document, date, certificate, until, comment, owner);
        show(start);
    }

    private void fields() {
        yes.setItems(true, false);
        yes.setItemLabelGenerator(it -> it ? "Yes" : "No");
        yes.setId("yes");
        text.setId("text");
        document.setId("document");
        document.setWidthFull();
        document.setHelperText("A reference of your evidence library, such as E-0042, or where it is kept.");
        document.setMaxLength(500);
        date.setId("date");
        certificate.setId("certificate");
        certificate.setItemLabelGenerator(Certificate::words);
        certificate.setClearButtonVisible(true);
        until.setId("certificate-until");
        comment.setId("comment");
        owner.setId("owner");
        owner.setClearButtonVisible(true);
        for (var picker : List.of(date, until)) {
            picker.setLocale(Locale.UK);
            picker.setClearButtonVisible(true);
        }
        for (var area : List.of(text, comment)) {
            area.setWidthFull();
            area.setMaxLength(Narrative.LONGEST);
            area.setValueChangeMode(ValueChangeMode.TIMEOUT);
            area.setValueChangeTimeout(TELL_AFTER_MILLIS);
        }
        text.setHelperText("No patient-identifiable data.");
    }

    private static boolean asks(NdgItem item, AnswerKind kind) {
        return item.kind() == null || item.kind() == kind;
    }

    void show(NdgValues values) {
        yes.setValue(values.yes());
        text.setValue(Objects.requireNonNullElse(values.text(), ""));
        document.setValue(Objects.requireNonNullElse(values.document(), ""));
        date.setValue(values.date());
        certificate.setValue(values.certificate());
        until.setValue(values.certificateUntil());
        comment.setValue(Objects.requireNonNullElse(values.comment(), ""));
        owner.setValue(values.owner());
    }

    NdgValues values() {
        return new NdgValues(
                yes.getValue(),
                text.getValue(),
                document.getValue(),
                date.getValue(),
                certificate.getValue(),
                until.getValue(),
                comment.getValue(),
                owner.getValue());
    }

    /** Runs whenever the person, not the program, changes a field. */
    void whenTyped(Runnable act) {
        for (HasValue<?, ?> field :
                List.<HasValue<?, ?>>of(yes, text, document, date, certificate, until, comment, owner)) {
            field.addValueChangeListener(it -> {
                if (it.isFromClient()) {
                    act.run();
                }
            });
        }
    }
}
