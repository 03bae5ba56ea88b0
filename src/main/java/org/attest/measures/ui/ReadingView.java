package org.attest.measures.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.Buttons;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.measures.Measure;
import org.attest.measures.MeasureBook;
import org.attest.measures.MeasureCatalogue;
import org.attest.measures.MeasureLinks;
import org.attest.measures.Months;
import org.attest.measures.Reading;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;

/** The reading of one organisation for one month, and those that it superseded. */
@Route("measures/:code/:ods/:month")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ReadingView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final MeasureBook book;
    private final MeasureCatalogue catalogue;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private String title = "Reading - Attest";

    ReadingView(MeasureBook book, MeasureCatalogue catalogue, OrganisationDirectory directory, Accounts accounts) {
        this.book = book;
        this.catalogue = catalogue;
        this.directory = directory;
        this.accounts = accounts;
        addClassName("stack");
    }

    @Override
    public String getPageTitle() {
        return title;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var address = event.getRouteParameters();
        MeasurePlace.draw(() -> show(
                MeasurePlace.measure(address, catalogue),
                MeasurePlace.organisation(address, directory),
                MeasurePlace.month(address)));
    }

    private void show(Measure measure, Organisation organisation, YearMonth month) {
        removeAll();
        title = "%s, %s - Attest".formatted(measure.title(), Months.inWords(month));
        var history = book.history(organisation.id(), measure.code(), month);
        add(header(measure, organisation, month));
        if (history.isEmpty()) {
            add(new EmptyState("There is no reading of this month yet."));
            return;
        }
        var names = accounts.names(history.stream().map(Reading::by).distinct().toList());
        var standing = history.getFirst();
        var main = Layouts.stack(new Panel("The reading", facts(measure, standing, names)));
        if (history.size() > 1) {
            main.add(earlier(measure, history, names));
        }
        add(main);
    }

    private PageHeader header(Measure measure, Organisation organisation, YearMonth month) {
        var back = MeasureLinks.measure(measure.code(), organisation.code());
        var header = new PageHeader("%s, %s".formatted(measure.title(), Months.inWords(month)))
                .under(Links.to(MeasureLinks.LIST, "Measures"), Links.to(back, measure.title()))
                .saying(organisation.name());
        if (!measure.workedOut() && book.mayTypeFor().contains(organisation.id())) {
            var supersede =
                    Buttons.plainLink(MeasureLinks.enter(measure.code(), organisation.code(), month), "Supersede");
            supersede.setId("supersede");
            header.with(supersede);
        }
        return header;
    }

    private static Component facts(Measure measure, Reading reading, Map<PersonId, String> names) {
        var facts = MeasureWords.facts();
        MeasureWords.fact(facts, "Reading", measure.inWords(reading.figure()));
        MeasureWords.fact(facts, "Rating", MeasureWords.rating(reading.rating()));
        MeasureWords.fact(facts, "Judged by", judged(measure, reading));
        MeasureWords.fact(facts, "Data date", UkDates.inWords(reading.dataDate()));
        MeasureWords.fact(facts, "Source", reading.source());
        MeasureWords.fact(facts, "Note", reading.note());
        MeasureWords.fact(facts, "Recorded", recorded(reading, names));
        if (reading.why() != null) {
            MeasureWords.fact(facts, "Why it superseded the one before", reading.why());
        }
        return facts;
    }

    /** A target that changed since says so; the rating stays that of its time. */
    private static String judged(Measure measure, Reading reading) {
        var then = measure.target(reading.judgedBy());
        var now = measure.target(measure.thresholds());
        return then.equals(now) ? then : "%s (as it was then; now %s)".formatted(then, now);
    }

    private static String recorded(Reading reading, Map<PersonId, String> names) {
        return "%s, %s"
                .formatted(
                        reading.workedOut() ? "Attest" : names.getOrDefault(reading.by(), "Unknown person"),
                        UkDates.inWords(reading.at()));
    }

    private static Component earlier(Measure measure, List<Reading> history, Map<PersonId, String> names) {
        var list = new UnorderedList();
        list.addClassName("feed");
        for (var i = 1; i < history.size(); i++) {
            list.add(line(measure, history.get(i), history.get(i - 1), names));
        }
        return new Panel("Superseded readings, latest first", list);
    }

    private static ListItem line(Measure measure, Reading reading, Reading next, Map<PersonId, String> names) {
        var why = new QuietLine("Superseded: " + next.why());
        why.addClassName("kept");
        return new ListItem(
                Layouts.row(new Div(measure.inWords(reading.figure())), MeasureWords.rating(reading.rating())),
                new QuietLine("Data date %s. Recorded by %s."
                        .formatted(UkDates.inTable(reading.dataDate()), recorded(reading, names))),
                why);
    }
}
