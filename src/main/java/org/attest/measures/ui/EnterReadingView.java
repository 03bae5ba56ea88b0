package org.attest.measures.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Said;
import org.attest.drafts.Drafts;
import org.attest.drafts.ui.DraftedFields;
import org.attest.measures.Measure;
import org.attest.measures.MeasureBook;
import org.attest.measures.MeasureCatalogue;
import org.attest.measures.MeasureLinks;
import org.attest.measures.Months;
import org.attest.measures.NewReading;
import org.attest.measures.Reading;
import org.attest.measures.Recorded;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** A new reading; where one stands for the month, both are seen and the person supersedes it with a reason. */
@Route("measures/:code/enter")
@PageTitle("Enter a reading - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.ICB_LEAD})
class EnterReadingView extends Div implements BeforeEnterObserver {

    private static final int MONTHS_BACK = 36;

    private final MeasureBook book;
    private final MeasureCatalogue catalogue;
    private final Drafts drafts;
    private final OrganisationDirectory directory;
    private final Clock clock;
    private final Div standing = new Div();
    private @Nullable UUID seen;

    EnterReadingView(
            MeasureBook book, MeasureCatalogue catalogue, Drafts drafts, OrganisationDirectory directory, Clock clock) {
        this.book = book;
        this.catalogue = catalogue;
        this.drafts = drafts;
        this.directory = directory;
        this.clock = clock;
        addClassName("stack");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        MeasurePlace.draw(() -> show(
                MeasurePlace.measure(event.getRouteParameters(), catalogue), AddressState.of(event.getLocation())));
    }

    private void show(Measure measure, AddressState address) {
        removeAll();
        var all = MeasurePlace.named(directory, book.mayTypeFor());
        var one = MeasurePlace.one(all, address);
        var back = MeasureLinks.measure(measure.code());
        add(new PageHeader("Enter a reading")
                .under(Links.to(MeasureLinks.LIST, "Measures"), Links.to(back, measure.title()))
                .saying(measure.title() + ". " + measure.definition()));
        if (measure.workedOut()) {
            add(new EmptyState("Attest works this measure out itself, so nobody types it.", Links.to(back, "Back")));
            return;
        }
        if (all.size() > 1) {
            add(new Panel("For which organisation", choice(all, one.orElse(null), address)));
        }
        one.ifPresent(it -> draw(measure, it, address));
    }

    private static Select<Organisation> choice(
            List<Organisation> all, @Nullable Organisation chosen, AddressState address) {
        var select = new Select<Organisation>();
        select.setId("for");
        select.setLabel("Organisation");
        select.setItems(all);
        select.setItemLabelGenerator(Organisation::name);
        if (chosen != null) {
            select.setValue(chosen);
        }
        select.addValueChangeListener(
                it -> address.with("of", it.getValue().code().code()).go());
        return select;
    }

    private void draw(Measure measure, Organisation organisation, AddressState address) {
        var today = UkDates.day(clock.instant());
        var months = Stream.iterate(YearMonth.from(today), it -> it.minusMonths(1))
                .limit(MONTHS_BACK)
                .toList();
        var form = new ReadingForm(measure, months, today);
        var drafted = new DraftedFields(
                drafts, organisation.id(), MeasureBook.form(measure.code()), 0, () -> show(measure, address));
        form.keptBy(drafted);
        drafted.restore();
        Months.read(address.get("month")).filter(months::contains).ifPresent(form::choose);
        form.whenMonthChosen(() -> look(measure, organisation, form));
        look(measure, organisation, form);
        var record = Buttons.primary(
                "Record the reading", () -> form.read(seen).ifPresent(it -> record(measure, organisation, it, form)));
        record.setId("record");
        add(standing, new Panel("The reading of " + organisation.name(), form, drafted.status(), record));
    }

    /** Shows the reading that stands for the chosen month, which the new one would supersede. */
    private void look(Measure measure, Organisation organisation, ReadingForm form) {
        var history = book.history(organisation.id(), measure.code(), form.month());
        show(measure, history.isEmpty() ? null : history.getFirst(), form);
    }

    private void show(Measure measure, @Nullable Reading stands, ReadingForm form) {
        seen = stands == null ? null : stands.id();
        form.supersedes(stands != null);
        standing.removeAll();
        standing.setVisible(stands != null);
        if (stands != null) {
            var facts = MeasureWords.facts();
            MeasureWords.fact(facts, "Reading", measure.inWords(stands.figure()));
            MeasureWords.fact(facts, "Rating", MeasureWords.rating(stands.rating()));
            MeasureWords.fact(facts, "Data date", UkDates.inWords(stands.dataDate()));
            MeasureWords.fact(facts, "Note", stands.note());
            standing.add(new Panel(
                    "A reading stands for %s already".formatted(Months.inWords(stands.month())),
                    new QuietLine("Yours would supersede it, with a reason. It stays in the history."),
                    facts));
        }
    }

    private void record(Measure measure, Organisation organisation, NewReading wanted, ReadingForm form) {
        try {
            switch (book.record(organisation.id(), wanted)) {
                case Recorded.Done done -> {
                    Said.done("The reading of %s is recorded.".formatted(Months.inWords(wanted.month())));
                    UI.getCurrent()
                            .navigate(MeasureLinks.reading(
                                    measure.code(),
                                    organisation.code(),
                                    done.reading().month()));
                }
                case Recorded.Conflict conflict -> {
                    show(measure, conflict.theirs(), form);
                    form.say("Somebody else recorded %s meanwhile. Nothing was saved: theirs is shown above, what you"
                                    .formatted(Months.inWords(wanted.month()))
                            + " typed is still here. Give a reason and record again to put yours in its place.");
                }
            }
        } catch (Refused refused) {
            form.say(refused.getMessage());
        }
    }
}
