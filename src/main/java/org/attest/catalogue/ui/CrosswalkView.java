package org.attest.catalogue.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.CrosswalkEntry;
import org.attest.catalogue.Framework;
import org.attest.catalogue.Outcome;
import org.attest.catalogue.OutcomeBook;
import org.attest.catalogue.OutcomeCode;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;

/** Which outcome of the version before each outcome follows, and how much of the question is left. */
@Route("administration/crosswalk/:version")
@PageTitle("Crosswalk - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class CrosswalkView extends VersionView {

    private final Catalogue catalogue;
    private final OutcomeBook book;

    CrosswalkView(Catalogue catalogue, OutcomeBook book) {
        super(catalogue, Screen.CROSSWALK);
        this.catalogue = catalogue;
        this.book = book;
    }

    @Override
    String sentence(Framework framework) {
        return "What last year's answers can still be used for: carried over to be confirmed, or only shown beside.";
    }

    @Override
    Component content(Framework framework) {
        return older(framework)
                .map(it -> compared(it, framework))
                .orElseGet(() -> new EmptyState("No earlier version was compared with %s, so nothing is carried over."
                        .formatted(framework.title())));
    }

    /** The latest version before this one that it was compared with. */
    private Optional<Framework> older(Framework framework) {
        return catalogue.versions().reversed().stream()
                .filter(it -> !catalogue.crosswalk(it, framework.version()).isEmpty())
                .findFirst()
                .map(catalogue::framework);
    }

    private Component compared(Framework older, Framework newer) {
        var entries = catalogue.crosswalk(older.version(), newer.version());
        var follows = new HashMap<OutcomeCode, CrosswalkEntry>();
        entries.forEach(it -> Optional.ofNullable(it.to()).ifPresent(to -> follows.put(to, it)));
        var table = new OutcomeTable("What each outcome of %s follows".formatted(newer.title()))
                .text("Follows in " + older.version(), it -> follows(follows, it, older))
                .column("Kind", it -> kind(follows, it))
                .column("Reason", it -> small(reason(follows, it)))
                .column("Change", it -> change(older, newer, follows, it));
        table.show(newer);
        return Layouts.stack(new Panel("Outcomes by principle", table), retired(older, newer, entries));
    }

    private static String follows(Map<OutcomeCode, CrosswalkEntry> follows, Outcome outcome, Framework older) {
        return Optional.ofNullable(follows.get(outcome.code()))
                .map(CrosswalkEntry::from)
                .map(it -> older.find(it).map(Outcome::name).orElse(it.code()))
                .orElse("Nothing");
    }

    private static Component kind(Map<OutcomeCode, CrosswalkEntry> follows, Outcome outcome) {
        var entry = follows.get(outcome.code());
        if (entry == null) {
            return new Tag(Tone.NONE, "Not compared");
        }
        return Layouts.row(
                new Tag(
                        entry.kind().carries() ? Tone.GOOD : Tone.ABSENT,
                        entry.kind().words()),
                small(use(entry.kind())));
    }

    private static String use(CrosswalkEntry.Kind kind) {
        return kind.carries()
                ? "carried, to be confirmed"
                : kind == CrosswalkEntry.Kind.NEW ? "starts empty" : "shown beside";
    }

    private static String reason(Map<OutcomeCode, CrosswalkEntry> follows, Outcome outcome) {
        var entry = follows.get(outcome.code());
        return entry == null ? "–" : entry.reason().isEmpty() ? "As it came with Attest" : entry.reason();
    }

    private Component change(
            Framework older, Framework newer, Map<OutcomeCode, CrosswalkEntry> follows, Outcome outcome) {
        var entry = follows.get(outcome.code());
        return entry == null
                ? new Span("–")
                : change(outcome, "Change", "Change what is followed by", id -> new CrosswalkDialog(book, older, newer)
                        .open(outcome, entry, () -> refreshAndReturnTo(id)));
    }

    private static Component retired(Framework older, Framework newer, List<CrosswalkEntry> entries) {
        var list = new UnorderedList();
        list.addClassName("feed");
        for (var entry : entries) {
            var from = entry.from();
            if (entry.kind() == CrosswalkEntry.Kind.RETIRED && from != null) {
                var name = older.find(from).map(Outcome::name).orElse(from.code());
                list.add(new ListItem(name + (entry.reason().isEmpty() ? "" : ": " + entry.reason())));
            }
        }
        return new Panel(
                "Retired outcomes of " + older.version(),
                list.getComponentCount() > 0
                        ? list
                        : new Paragraph("None: an outcome of %s follows each of them. One that nothing follows any more"
                                        .formatted(newer.version())
                                + " is retired, and stands here."));
    }
}
