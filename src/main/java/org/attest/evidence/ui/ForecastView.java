package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.connections.ItemTitle;
import org.attest.evidence.AtStake;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.Forecast;
import org.attest.evidence.Forecasts;
import org.attest.organisations.Organisation;
import org.attest.shared.UkDates;

/** What will be stale when the rounds of the year close, and what rests on it. */
@Route(EvidenceLinks.FORECAST)
@PageTitle("What will be stale - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class ForecastView extends Div implements AfterNavigationObserver {

    private final Forecasts forecasts;
    private final OneOrganisation organisations;

    ForecastView(Forecasts forecasts, OneOrganisation organisations) {
        this.forecasts = forecasts;
        this.organisations = organisations;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        organisations.named(address).ifPresentOrElse(it -> draw(it, address), this::nowhere);
    }

    private void draw(Organisation organisation, AddressState address) {
        var header = new PageHeader("What will be stale")
                .under(Links.to(EvidenceLinks.LIBRARY, "Evidence"))
                .saying("What %s rests on when the rounds of the year close, if nobody renews anything until then."
                        .formatted(organisation.name()));
        organisations.choice(organisation, address).ifPresent(header::with);
        add(header);
        var all = forecasts.of(organisation.id());
        if (all.isEmpty()) {
            add(new EmptyState("No round of a year that is open closes from today on."));
        }
        all.forEach(it -> add(panel(organisation, it)));
    }

    private static Component panel(Organisation organisation, Forecast forecast) {
        var day = UkDates.inWords(forecast.day());
        var items = forecast.staleItems();
        var list = Links.to(
                EvidenceLinks.staleOn(organisation.code().code(), forecast.day()),
                items == 1 ? "1 item of evidence" : "%,d items of evidence".formatted(items));
        var first = items == 0 ? new Paragraph("Nothing will be stale on %s.".formatted(day)) : new Paragraph(list);
        if (items > 0) {
            first.add(" will be stale on that day, as far as you see them.");
        }
        var panel = new Panel("On " + day, first);
        if (forecast.atStake().isEmpty() && items == 0) {
            return panel;
        }
        var only = forecast.onStaleOnly();
        panel.add(new Paragraph(
                only.isEmpty()
                        ? "Nothing would rest on stale evidence only."
                        : only.size() == 1
                                ? "This would rest on stale evidence only:"
                                : "These %d would rest on stale evidence only:".formatted(only.size())));
        if (!only.isEmpty()) {
            panel.add(table("Resting on stale evidence only on " + day).show(only));
        }
        var others = forecast.onSomethingElseToo();
        if (!others.isEmpty()) {
            panel.add(
                    new Paragraph("%d more would lose some of what %s on:"
                            .formatted(others.size(), others.size() == 1 ? "it rests" : "they rest")),
                    table("Losing some of their evidence on " + day)
                            .text("What stays", ForecastView::rest)
                            .show(others));
        }
        return panel;
    }

    private static DataTable<AtStake> table(String caption) {
        return new DataTable<AtStake>(caption)
                .column(
                        "What rests on it",
                        it -> Links.to(it.title().address(), it.title().title()))
                .column("Stale then", it -> links(it.stale()));
    }

    private static Component links(List<ItemTitle> titles) {
        var list = new UnorderedList();
        titles.forEach(it -> list.add(new ListItem(Links.to(it.address(), it.title()))));
        return Layouts.stack(list);
    }

    private static String rest(AtStake it) {
        return "%d in date%s%s"
                .formatted(
                        it.inDate(),
                        it.undated() == 0 ? "" : ", %d without a date".formatted(it.undated()),
                        it.notShared() == 0 ? "" : ", %d not shared with you".formatted(it.notShared()));
    }

    private void nowhere() {
        add(
                new PageHeader("What will be stale").under(Links.to(EvidenceLinks.LIBRARY, "Evidence")),
                new EmptyState("There is no organisation here whose evidence you see."));
    }
}
