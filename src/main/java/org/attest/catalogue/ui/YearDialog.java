package org.attest.catalogue.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Edition;
import org.attest.catalogue.EditionDates;
import org.attest.catalogue.Editions;
import org.attest.catalogue.Framework;
import org.attest.catalogue.ui.EditDialog.Needed;
import org.attest.shared.DsptYear;

/** Adds a year of the toolkit, or changes its dates. */
final class YearDialog {

    private static final int YEARS_AROUND = 3;

    private final Catalogue catalogue;
    private final Editions editions;
    private final DateFields dates = new DateFields();

    YearDialog(Catalogue catalogue, Editions editions) {
        this.catalogue = catalogue;
        this.editions = editions;
    }

    void change(Edition edition, Runnable after) {
        dates.show(edition.dates());
        new EditDialog(
                        "Dates of DSPT " + edition.year(),
                        "Deadlines on every screen follow these dates from now on. What is sealed does not change.",
                        dates.needed(),
                        dates)
                .checking(() -> dates.problems(edition.year()))
                .ask("Save dates", "The dates of DSPT " + edition.year() + " are saved.", () -> {
                    editions.changeDates(edition.year(), dates.dates());
                    after.run();
                });
    }

    void add(Consumer<DsptYear> after) {
        var latest = catalogue.editions().getFirst();
        var year = years(latest.year());
        var version = versions();
        year.addValueChangeListener(it -> dates.show(shifted(latest, it.getValue())));
        var needed = new ArrayList<>(
                List.of(new Needed(year, "Choose the year."), new Needed(version, "Choose what the year asks.")));
        needed.addAll(dates.needed());
        new EditDialog(
                        "Add a year",
                        "It takes answers from the day it opens. Which version it asks cannot be changed later.",
                        needed,
                        year,
                        version,
                        dates)
                .checking(() -> chosen(year).map(dates::problems).orElse(Map.of()))
                .ask("Add the year", "The year is added.", () -> {
                    var added = editions.add(year.getValue(), version.getValue().version(), dates.dates());
                    after.accept(added.year());
                });
    }

    private static Optional<DsptYear> chosen(HasValue<?, DsptYear> year) {
        return Optional.ofNullable(year.getValue());
    }

    /** Those around the latest that are not there yet, the next one first. */
    private Select<DsptYear> years(DsptYear latest) {
        var there = catalogue.editions().stream().map(Edition::year).collect(Collectors.toSet());
        var select = new Select<DsptYear>();
        select.setId("year");
        select.setLabel("Year");
        select.setItems(IntStream.rangeClosed(-YEARS_AROUND, YEARS_AROUND)
                .map(it -> latest.startsIn() + it)
                .mapToObj(DsptYear::new)
                .filter(it -> !there.contains(it))
                .toList());
        return select;
    }

    private Select<Framework> versions() {
        var select = new Select<Framework>();
        select.setId("version");
        select.setLabel("Version that it asks");
        select.setItems(catalogue.versions().reversed().stream()
                .map(catalogue::framework)
                .toList());
        select.setItemLabelGenerator(Framework::title);
        return select;
    }

    /** The same days as in the latest year, so that most need no change. */
    private static EditionDates shifted(Edition latest, DsptYear year) {
        var by = year.startsIn() - latest.year().startsIn();
        var dates = latest.dates();
        return new EditionDates(
                dates.opens().plusYears(by),
                dates.interimDue().plusYears(by),
                dates.auditFrom().plusYears(by),
                dates.finalDue().plusYears(by));
    }
}
