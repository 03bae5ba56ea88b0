package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.components.EmptyState;
import org.attest.components.ItemPanel;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.connections.Connections;
import org.attest.connections.ui.LinkedPanel;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.EvidenceSharing;
import org.attest.evidence.Forecasts;
import org.attest.evidence.Whose;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.HistoryEntry;
import org.attest.shared.ItemKind;
import org.attest.shared.PersonId;
import org.jspecify.annotations.Nullable;

/** One item of evidence: what it is, whether it is good, its files, what rests on it, what was done to it. */
@Route("evidence/:ods/:reference")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class EvidenceItemView extends Div implements BeforeEnterObserver, AfterNavigationObserver, HasDynamicTitle {

    private final EvidenceLibrary library;
    private final EvidenceReview review;
    private final EvidenceSharing sharing;
    private final Connections connections;
    private final Forecasts forecasts;
    private final FoundEvidence found;
    private final FilePanels files;
    private final OrganisationDirectory directory;
    private final Accounts accounts;
    private final List<ItemPanel> panels;
    private final AnswersShown answers;
    private final RenewalNotes renewals;
    private final Div history = new Div();
    private FoundEvidence.Place place = FoundEvidence.Place.NOWHERE;

    EvidenceItemView(
            EvidenceLibrary library,
            EvidenceReview review,
            EvidenceSharing sharing,
            Connections connections,
            Forecasts forecasts,
            FoundEvidence found,
            FilePanels files,
            OrganisationDirectory directory,
            Accounts accounts,
            List<ItemPanel> panels,
            AnswersShown answers,
            RenewalNotes renewals) {
        this.answers = answers;
        this.renewals = renewals;
        this.library = library;
        this.review = review;
        this.sharing = sharing;
        this.connections = connections;
        this.forecasts = forecasts;
        this.found = found;
        this.files = files;
        this.directory = directory;
        this.accounts = accounts;
        this.panels = panels;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        place = FoundEvidence.Place.of(event.getRouteParameters());
    }

    @Override
    public String getPageTitle() {
        return place.reference() + " - Attest";
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        refresh();
    }

    private void refresh() {
        removeAll();
        found.at(place)
                .ifPresentOrElse(
                        this::draw,
                        () -> add(
                                new PageHeader("Evidence"),
                                new EmptyState(
                                        "There is nothing here, or it is not shared with you.",
                                        Links.to(EvidenceLinks.LIBRARY, "Go to the evidence library"))));
    }

    private void draw(EvidenceItem item) {
        var organisation = directory.find(item.organisation());
        var left = Layouts.stack(new Panel("Details", facts(item)));
        if (item.contentShared()) {
            answers.panel(item, place.odsCode()).ifPresent(left::add);
            left.add(
                    files.panel(item, () -> drawHistory(item)),
                    new PointsPanel(review, accounts, item, () -> drawHistory(item)),
                    history);
            drawHistory(item);
        } else {
            left.add(new EmptyState("The files and the content are not shared with you."));
        }
        var body = Layouts.stack();
        notice(item, organisation).ifPresent(body::add);
        renewals.of(item, place.odsCode()).forEach(body::add);
        body.add(Layouts.two(left, used(item)));
        add(header(item, organisation), body);
    }

    private Component facts(EvidenceItem item) {
        var sharing =
                item.whose() == Whose.OURS ? FieldWords.sharing(item.details().sharing(), directory) : null;
        var people = item.details().responsible();
        var names = accounts.names(Stream.<@Nullable PersonId>of(people.owner(), people.approver())
                .filter(Objects::nonNull)
                .toList());
        return new ItemFacts(item, names, sharing);
    }

    private void drawHistory(EvidenceItem item) {
        var steps = library.history(item.ref());
        history.removeAll();
        if (!steps.isEmpty()) {
            var changes = steps.stream().flatMap(it -> it.changes().stream()).toList();
            var people = steps.stream().map(HistoryEntry::by).toList();
            history.add(new HistoryPanel(steps, FieldWords.of(accounts, directory, changes, people)));
        }
    }

    private Component header(EvidenceItem item, Organisation organisation) {
        var reference = item.whose().reference(organisation.code().code(), item.reference());
        return new PageHeader(reference + " " + item.title())
                .under(Links.to(EvidenceLinks.LIBRARY, "Evidence"), library(organisation))
                .saying(
                        new Tag(item.state().tone(), item.state().words()),
                        new Tag(item.freshness().tone(), item.freshness().words()),
                        new Span(item.details().marking().words()))
                .with(new ItemActions(library, review, sharing, item, place.odsCode(), this::refresh).buttons());
    }

    private static Component library(Organisation organisation) {
        return Links.to(EvidenceLinks.LIBRARY + "?of=" + organisation.code(), organisation.name());
    }

    private static Optional<Component> notice(EvidenceItem item, Organisation organisation) {
        if (item.whose() == Whose.SHARED) {
            var sentence =
                    "Shared with you by %s. You may read it and link it to work of your own; it stays theirs, and"
                            + " they may stop sharing it.";
            return Optional.of(note(sentence.formatted(organisation.name())));
        }
        if (item.returnReason() == null) {
            return Optional.empty();
        }
        var reason = note(item.state().words() + ": " + item.returnReason());
        reason.addClassNames("warn", "kept");
        return Optional.of(reason);
    }

    private static Div note(String sentence) {
        var box = new Div(new Paragraph(sentence));
        box.addClassName("note");
        return box;
    }

    private Component used(EvidenceItem item) {
        var kinds = connections.kinds().keySet().stream()
                .filter(it -> !it.equals(ItemKind.EVIDENCE))
                .toList();
        var lapse = new LapsePanel(forecasts, item);
        var linked = new LinkedPanel("Where used", connections, item.ref(), kinds).whenChanged(lapse::refresh);
        var right = Layouts.stack(linked, lapse);
        panels.stream()
                .filter(it -> it.showsFor(item.ref()))
                .sorted(Comparator.comparingInt(ItemPanel::order))
                .forEach(it -> right.add(it.panel(item.ref())));
        return right;
    }
}
