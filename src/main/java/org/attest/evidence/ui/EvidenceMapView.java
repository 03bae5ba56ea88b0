package org.attest.evidence.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.attest.access.Role;
import org.attest.components.AddressState;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceMap;
import org.attest.evidence.EvidenceMaps;
import org.attest.organisations.Organisation;

/** What proves each outcome of one organisation, objective by objective, down to the file. */
@Route(EvidenceLinks.MAP)
@PageTitle("Evidence map - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.CONTRIBUTOR, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class EvidenceMapView extends Div implements AfterNavigationObserver {

    private final EvidenceMaps maps;
    private final OneOrganisation organisations;

    EvidenceMapView(EvidenceMaps maps, OneOrganisation organisations) {
        this.maps = maps;
        this.organisations = organisations;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        organisations
                .named(address)
                .ifPresentOrElse(
                        it -> draw(it, address),
                        () -> add(header(), new EmptyState("There is no organisation here whose evidence you see.")));
    }

    private void draw(Organisation organisation, AddressState address) {
        var map = maps.of(organisation.id());
        var header = header().saying(sentence(organisation, map));
        organisations.choice(organisation, address).ifPresent(header::with);
        if (!map.leaves().isEmpty()) {
            header.with(export(organisation));
        }
        add(header);
        if (map.branches().isEmpty()) {
            add(new EmptyState("Nothing is linked to evidence yet."));
        }
        map.branches().stream()
                .filter(it -> !it.leaves().isEmpty())
                .forEach(it -> add(new Panel(it.heading(), table(it))));
    }

    private static PageHeader header() {
        return new PageHeader("Evidence map").under(Links.to(EvidenceLinks.LIBRARY, "Evidence"));
    }

    private static String sentence(Organisation organisation, EvidenceMap map) {
        var all = map.leaves().size();
        var nothing = map.withNothing();
        return nothing == 0
                ? "What proves what at %s, down to the file.".formatted(organisation.name())
                : "What proves each outcome of %s, down to the file: %d of %d have evidence, %d have nothing linked."
                        .formatted(organisation.name(), all - nothing, all, nothing);
    }

    private Component export(Organisation organisation) {
        var link = new Anchor(new EvidenceMapExport(maps, organisation), "Export what is shown");
        link.setRouterIgnore(true);
        link.addClassNames("button", "plain");
        link.setId("export");
        return link;
    }

    private static Component table(EvidenceMap.Branch branch) {
        return new DataTable<EvidenceMap.Leaf>("Evidence for " + branch.heading())
                .column("What is proved", EvidenceMapView::title)
                .column("Evidence", EvidenceMapView::proofs)
                .show(branch.leaves());
    }

    private static Component title(EvidenceMap.Leaf leaf) {
        return leaf.address().isEmpty() ? new Span(leaf.title()) : Links.to(leaf.address(), leaf.title());
    }

    private static Component proofs(EvidenceMap.Leaf leaf) {
        if (leaf.nothingLinked()) {
            return new Tag(Tone.ABSENT, "Nothing linked");
        }
        var box = new Div();
        box.addClassName("linked");
        if (!leaf.proofs().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("feed");
            leaf.proofs().forEach(it -> list.add(line(it)));
            box.add(list);
        }
        if (leaf.notShared() > 0) {
            box.add(new QuietLine("%d more not shared with you.".formatted(leaf.notShared())));
        }
        return box;
    }

    private static ListItem line(EvidenceMap.Proof proof) {
        var words = new Div(
                Links.to(proof.title().address(), proof.title().title()),
                new QuietLine(proof.title().detail() + ". "
                        + (proof.file().isEmpty() ? "No file" : "File: " + proof.file())));
        words.addClassName("words");
        return new ListItem(words, new Tag(proof.title().tone(), proof.title().state()));
    }
}
