package org.attest.improvements.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.attest.components.ErrorSummary;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.drafts.ui.DraftedFields;
import org.attest.drafts.ui.ItemForm;
import org.attest.improvements.FundingDetails;
import org.attest.improvements.MilestoneDetails;
import org.attest.improvements.Sums;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;

/** The fields of a funding line. What is typed stays in the form whatever happens. */
class FundingForm extends Div implements ItemForm<FundingDetails> {

    private static final int YEARS_BACK = 3;
    private static final int YEARS_AHEAD = 5;

    private final Select<FinancialYear> year = new Select<>();
    private final Select<String> objective;
    private final TextField title = new TextField("What the money is for");
    private final TextField allocated = amount("allocated", "Allocated", "What was given for it");
    private final TextField committed = amount("committed", "Committed", "What is bound by contract or order");
    private final TextField spent = amount("spent", "Spent", "What is paid so far");
    private final TextField forecast = amount("forecast", "Forecast", "What will be spent by 31 March");
    private final TextArea planned = ItemButtons.area("benefits-planned", "Benefits planned");
    private final TextArea realised = ItemButtons.area("benefits-realised", "Benefits realised");
    private final ErrorSummary problems = new ErrorSummary();

    FundingForm(Map<String, String> objectives, FinancialYear current) {
        addClassName("stack");
        objective = FormFields.objective(objectives);
        year.setId("year");
        year.setLabel("Financial year");
        year.setItems(IntStream.rangeClosed(current.startsIn() - YEARS_BACK, current.startsIn() + YEARS_AHEAD)
                .mapToObj(FinancialYear::new)
                .toList());
        year.setValue(current);
        year.setHelperText("1 April to 31 March");
        title.setId("title");
        title.setMaxLength(MilestoneDetails.LONGEST_TITLE);
        title.setRequiredIndicatorVisible(true);
        planned.setHelperText("What will be better, and how that will be seen");
        add(
                problems,
                new Panel("What it is for", Layouts.fields(title, objective, year)),
                new Panel("The money", Layouts.fields(allocated, committed, spent, forecast)),
                new Panel("What it brings", Layouts.fields(planned, realised)));
    }

    private static TextField amount(String id, String label, String help) {
        var amount = new TextField(label);
        amount.setId(id);
        amount.setMaxLength(20);
        amount.setHelperText(help + ", in pounds such as 1,250.50");
        amount.getElement().setAttribute("inputmode", "decimal");
        return amount;
    }

    @Override
    public void keptBy(DraftedFields drafted) {
        drafted.choice(year, FinancialYear::toString, it -> FinancialYear.read(it)
                .filter(year.getListDataView()::contains)
                .orElse(null));
        drafted.choice(objective, it -> it, it -> it);
        List.of(title, allocated, committed, spent, forecast).forEach(drafted::text);
        List.of(planned, realised).forEach(drafted::text);
    }

    @Override
    public void show(FundingDetails details) {
        if (!year.getListDataView().contains(details.year())) {
            year.setItems(details.year());
        }
        year.setValue(details.year());
        objective.setValue(Integer.toString(details.objective()));
        title.setValue(details.title());
        allocated.setValue(details.sums().allocated().toString());
        committed.setValue(details.sums().committed().toString());
        spent.setValue(details.sums().spent().toString());
        forecast.setValue(details.sums().forecast().toString());
        planned.setValue(Objects.requireNonNullElse(details.benefitsPlanned(), ""));
        realised.setValue(Objects.requireNonNullElse(details.benefitsRealised(), ""));
    }

    /** An empty amount is nothing. */
    @Override
    public Optional<FundingDetails> read() {
        var wrong = new LinkedHashMap<Component, String>();
        ErrorSummary.check(wrong, title, title.getValue().isBlank(), "Say what the money is for.");
        ErrorSummary.check(wrong, objective, objective.isEmpty(), "Choose the objective that it pays for.");
        for (var amount : List.of(allocated, committed, spent, forecast)) {
            var read = money(amount);
            ErrorSummary.check(
                    wrong,
                    amount,
                    read.filter(it -> !it.isNegative()).isEmpty(),
                    read.isEmpty()
                            ? amount.getLabel() + ": write an amount in pounds, like 1,250.50."
                            : amount.getLabel() + ": money cannot be below zero.");
        }
        return problems.read(
                wrong,
                () -> new FundingDetails(
                        Integer.parseInt(objective.getValue()),
                        year.getValue(),
                        title.getValue(),
                        new Sums(
                                money(allocated).orElseThrow(),
                                money(committed).orElseThrow(),
                                money(spent).orElseThrow(),
                                money(forecast).orElseThrow()),
                        planned.getValue(),
                        realised.getValue()));
    }

    @Override
    public void say(String sentence) {
        problems.say(sentence);
    }

    private static Optional<Money> money(TextField field) {
        return field.getValue().isBlank() ? Optional.of(Money.NONE) : Money.read(field.getValue());
    }
}
