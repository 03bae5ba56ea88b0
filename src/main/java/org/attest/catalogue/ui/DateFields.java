package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.attest.catalogue.EditionDates;
import org.attest.catalogue.EditionDates.Date;
import org.attest.catalogue.ui.EditDialog.Needed;
import org.attest.shared.DsptYear;

/** The four dates of a year as fields, and what is wrong with them under each. */
class DateFields extends Div {

    private final Map<Date, DatePicker> fields = new EnumMap<>(Date.class);

    DateFields() {
        addClassNames("stack", "form");
        for (var date : Date.values()) {
            var field = new DatePicker(date.words());
            field.setId("date-" + date.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            field.setLocale(Locale.UK);
            fields.put(date, field);
            add(field);
        }
    }

    void show(EditionDates dates) {
        fields.forEach((date, field) -> field.setValue(dates.on(date)));
    }

    List<Needed> needed() {
        return Arrays.stream(Date.values())
                .map(it -> new Needed(field(it), "Give the date: " + it.words().toLowerCase(Locale.UK) + "."))
                .toList();
    }

    Map<Component, String> problems(DsptYear year) {
        var found = new LinkedHashMap<Component, String>();
        dates().problems(year).forEach((date, sentence) -> found.put(field(date), sentence));
        return found;
    }

    /** Asked once all four are there. */
    EditionDates dates() {
        return new EditionDates(
                field(Date.OPENS).getValue(),
                field(Date.INTERIM_DUE).getValue(),
                field(Date.AUDIT_FROM).getValue(),
                field(Date.FINAL_DUE).getValue());
    }

    private DatePicker field(Date date) {
        return fields.computeIfAbsent(date, it -> new DatePicker(it.words()));
    }
}
