package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.attest.components.ErrorSummary;
import org.attest.drafts.ui.DraftedFields;
import org.attest.measures.Figure;
import org.attest.measures.Measure;
import org.attest.measures.Months;
import org.attest.measures.NewReading;
import org.attest.shared.Narrative;
import org.jspecify.annotations.Nullable;

/** The fields of one reading. What is typed stays in the form when it is refused. */
class ReadingForm extends Div {

    private static final int LONGEST_SOURCE = 300;
    private static final String KNOWN = "A figure";

    private final Measure measure;
    private final ErrorSummary problems = new ErrorSummary();
    private final Select<YearMonth> month = new Select<>();
    private final RadioButtonGroup<String> says = new RadioButtonGroup<>("The reading is");
    private final FigureFields figure;
    private final DatePicker dataDate = new DatePicker("Data date");
    private final TextField source = new TextField("Source");
    private final TextArea note = new TextArea("Note");
    private final TextArea why = new TextArea("Why it takes the place of the reading that stands");

    /** @param months those that can be chosen, the newest first */
    ReadingForm(Measure measure, List<YearMonth> months, LocalDate today) {
        this.measure = measure;
        this.figure = new FigureFields(measure);
        addClassName("stack");
        month.setId("month");
        month.setLabel("Month");
        month.setItems(months);
        month.setItemLabelGenerator(Months::inWords);
        month.setValue(months.getFirst());
        says.setId("says");
        says.setItems(KNOWN, Figure.Absent.NOT_KNOWN.words(), Figure.Absent.NOT_APPLICABLE.words());
        says.setValue(KNOWN);
        says.addValueChangeListener(it -> figure.setVisible(isKnown()));
        dataDate.setId("data-date");
        dataDate.setLocale(Locale.UK);
        dataDate.setValue(today);
        dataDate.setHelperText("The day on which the figures were so. For example 31/10/2026");
        source.setId("source");
        source.setMaxLength(LONGEST_SOURCE);
        source.setValue(measure.source());
        text(note, "note", "What a reader must know: limits, what is left out. Needed where it does not apply.");
        text(why, "why", "It is kept with the reading that it supersedes.");
        why.setVisible(false);
        var fields = new Div(month, says, figure, dataDate, source, note, why);
        fields.addClassNames("stack", "fields");
        add(problems, fields);
    }

    private static void text(TextArea area, String id, String help) {
        area.setId(id);
        area.setMaxLength(Narrative.LONGEST);
        area.setHelperText(help);
    }

    void keptBy(DraftedFields drafted) {
        drafted.choice(month, YearMonth::toString, this::offered);
        drafted.choice(says, Function.identity(), Function.identity());
        List.of(figure.part(), figure.whole(), figure.amount(), source).forEach(drafted::text);
        drafted.date(dataDate);
        List.of(note, why).forEach(drafted::text);
    }

    void whenMonthChosen(Runnable chosen) {
        month.addValueChangeListener(_ -> chosen.run());
    }

    YearMonth month() {
        return Optional.ofNullable(month.getValue()).orElseThrow();
    }

    void choose(YearMonth wanted) {
        month.setValue(wanted);
    }

    /** Whether a reading stands already, so that a reason is needed. */
    void supersedes(boolean standing) {
        why.setVisible(standing);
    }

    private @Nullable YearMonth offered(String kept) {
        return Months.read(kept).filter(month.getListDataView()::contains).orElse(null);
    }

    private boolean isKnown() {
        return KNOWN.equals(says.getValue());
    }

    /** The reading that the fields hold; empty where something is missing, which is said by the field. */
    Optional<NewReading> read(@Nullable UUID supersedes) {
        problems.clear();
        var wrong = new LinkedHashMap<Component, String>();
        Figure read = isKnown() ? figure.read(wrong) : absent();
        mark(dataDate, dataDate.getValue() == null ? "Give the data date, like 31/10/2026." : null, wrong);
        var reason = supersedes != null && why.getValue().isBlank();
        mark(why, reason ? "Say why it takes the place of the reading that stands." : null, wrong);
        var reasonless = says.getValue().equals(Figure.Absent.NOT_APPLICABLE.words()) && note.isEmpty();
        mark(note, reasonless ? "Say why the measure does not apply." : null, wrong);
        if (!wrong.isEmpty() || read == null) {
            problems.say(wrong);
            return Optional.empty();
        }
        return Optional.of(new NewReading(
                measure.code(),
                month(),
                read,
                dataDate.getValue(),
                source.getValue(),
                note.getValue(),
                supersedes,
                supersedes == null ? null : why.getValue()));
    }

    private Figure absent() {
        return says.getValue().equals(Figure.Absent.NOT_KNOWN.words())
                ? Figure.Absent.NOT_KNOWN
                : Figure.Absent.NOT_APPLICABLE;
    }

    static <F extends Component & HasValidation> void mark(
            F field, @Nullable String sentence, Map<Component, String> wrong) {
        field.setErrorMessage(sentence == null ? "" : sentence);
        field.setInvalid(sentence != null);
        if (sentence != null) {
            wrong.put(field, sentence);
        }
    }

    void say(@Nullable String sentence) {
        problems.say(String.valueOf(sentence));
    }
}
