package org.attest.organisations.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.Kind;
import org.attest.organisations.OdsCode;
import org.attest.organisations.OnePersonMarks;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.organisations.OrganisationLinks;
import org.attest.organisations.Partner;
import org.attest.organisations.PublishedRegister;
import org.attest.organisations.PublishedStatus;
import org.attest.organisations.Succession;
import org.attest.shared.Refused;
import org.attest.shared.UkDates;

/** One organisation: what it is, whose partner, what it came from and went into, and what was published of it. */
@Route(OrganisationLinks.DIRECTORY + "/:ods")
@RolesAllowed({
    Role.Name.ADMINISTRATOR,
    Role.Name.ICB_LEAD,
    Role.Name.BOARD_SECRETARY,
    Role.Name.BOARD_READER,
    Role.Name.PROVIDER_LEAD,
    Role.Name.CONTRIBUTOR,
    Role.Name.APPROVER,
    Role.Name.ASSESSOR
})
class OrganisationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final OrganisationDirectory directory;
    private final OnePersonMarks marks;
    private final PublishedRegister register;
    private final CurrentUser currentUser;
    private String title = "Organisation - Attest";

    OrganisationView(
            OrganisationDirectory directory,
            OnePersonMarks marks,
            PublishedRegister register,
            CurrentUser currentUser) {
        this.directory = directory;
        this.marks = marks;
        this.register = register;
        this.currentUser = currentUser;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(found(event.getRouteParameters().get("ods").orElse("")));
    }

    private Organisation found(String written) {
        try {
            return directory.findByCode(new OdsCode(written)).orElseThrow(NotFoundException::new);
        } catch (Refused e) {
            throw new NotFoundException();
        }
    }

    private void show(Organisation organisation) {
        title = organisation.name() + " - Attest";
        removeAll();
        var header = new PageHeader(organisation.name())
                .under(Links.to(OrganisationLinks.DIRECTORY, "Organisations"))
                .saying("ODS code " + organisation.code());
        if (currentUser.get().holds(Role.ADMINISTRATOR)) {
            header.with(
                    new OrganisationActions(directory, marks, organisation, () -> show(again(organisation))).buttons());
        }
        add(header, Layouts.two(Layouts.stack(facts(organisation), partners(organisation)), side(organisation)));
    }

    private Organisation again(Organisation organisation) {
        return directory.find(organisation.id());
    }

    private Component facts(Organisation organisation) {
        var closed = organisation.closedOn();
        var facts = new Facts()
                .with("Kind", organisation.kind().words())
                .with("DSPT category", organisation.category().words())
                .with("State", closed == null ? new Span("Open") : ClosedTag.since(closed));
        if (organisation.singlePerson()) {
            facts.with(
                    "People", "One person only: what that person signs off counts once the ICB has countersigned it.");
            marks.reason(organisation.id()).ifPresent(it -> facts.with("Why one person", it));
        }
        if (organisation.kind() == Kind.ICB) {
            facts.with("Own return", reviewers(organisation));
        }
        directory.successionOf(organisation.id()).forEach(it -> facts.with("Merger", succession(organisation, it)));
        return new Panel("Facts", facts);
    }

    /** An ICB reviews others; its own return is reviewed only where another ICB is named. */
    private String reviewers(Organisation icb) {
        var others = directory.overseers(icb.id()).stream()
                .filter(it -> !it.equals(icb.id()))
                .toList();
        return others.isEmpty()
                ? "Ends at signed off: no second-line review."
                : "Reviewed by "
                        + directory.named(others).values().stream()
                                .map(Organisation::name)
                                .sorted()
                                .collect(Collectors.joining(", "))
                        + ".";
    }

    private static Component succession(Organisation here, Succession succession) {
        boolean went = succession.from().id().equals(here.id());
        var other = went ? succession.into() : succession.from();
        return new Span(
                new Span(went ? "Went into " : "Took in "),
                Links.to(OrganisationLinks.to(other.code()), other.name()),
                new Span(" on " + UkDates.inWords(succession.on())));
    }

    private Component partners(Organisation organisation) {
        if (organisation.kind() == Kind.ICB) {
            var partners = directory.partners(organisation.id());
            return new Panel(
                    "Partners",
                    partners.isEmpty()
                            ? new EmptyState("No partner is recorded. Open an organisation to make it a partner.")
                            : partnerTable().show(partners));
        }
        var icbs = directory.named(directory.overseers(organisation.id())).values();
        var list = new UnorderedList();
        icbs.forEach(it -> list.add(new ListItem(Links.to(OrganisationLinks.to(it.code()), it.name()))));
        return new Panel(
                "Reports to", icbs.isEmpty() ? new Paragraph("It reports to no ICB in this directory.") : list);
    }

    private static DataTable<Partner> partnerTable() {
        return new DataTable<Partner>("Partners of this ICB")
                .column(
                        "Organisation",
                        it -> Links.to(
                                OrganisationLinks.to(it.organisation().code()),
                                it.organisation().name()))
                .column(
                        "Reports here",
                        it -> new Tag(it.reportsHere() ? Tone.GOOD : Tone.ABSENT, it.reportsHere() ? "Yes" : "No"))
                .text("Relationship", Partner::relationship);
    }

    private Component side(Organisation organisation) {
        var history = register.history(organisation.id());
        var published = new Panel(
                "Published status",
                new Paragraph("From the national register, not worked out by Attest."),
                history.isEmpty()
                        ? new EmptyState("No register that was imported names this organisation.")
                        : history(history));
        return currentUser.get().holds(Role.PROVIDER_LEAD, organisation.id())
                ? Layouts.stack(published, new SharingPanel(directory, organisation.id()))
                : Layouts.stack(published);
    }

    private static Component history(List<PublishedStatus> history) {
        var list = new UnorderedList();
        list.addClassName("feed");
        history.forEach(it -> list.add(new ListItem(
                PublishedTag.of(it),
                new Paragraph("Published " + UkDates.inTable(it.publishedOn()) + ", register of "
                        + UkDates.inTable(it.registerDate())))));
        return list;
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
