package org.attest.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.audit.AuditEntry;
import org.attest.audit.AuditFilter;
import org.attest.audit.AuditTrail;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;

/** Who changed what and when: ids and field names, short values; long text only as its hash. */
@Route(AuditView.PATH)
@PageTitle("Audit trail - Attest")
@RolesAllowed(Role.Name.ADMINISTRATOR)
class AuditView extends Div implements AfterNavigationObserver {

    static final String PATH = "administration/audit";
    private static final int PAGE = 50;

    private final AuditTrail trail;
    private final OrganisationDirectory directory;
    private final Accounts accounts;

    AuditView(AuditTrail trail, OrganisationDirectory directory, Accounts accounts) {
        this.trail = trail;
        this.directory = directory;
        this.accounts = accounts;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        add(
                new PageHeader("Audit trail")
                        .under(Links.to("administration", "Administration"))
                        .saying(
                                "Every change, in the order in which it was made. Nothing here can be changed or removed."),
                new Panel("Find", filters(address)),
                entries(address));
    }

    private Component entries(AddressState address) {
        var part = trail.entries(filter(address), Window.page(address.page(), PAGE));
        if (part.total() == 0) {
            return new EmptyState("Nothing fits these filters.", Links.to(PATH, "Show all"));
        }
        var names = accounts.names(
                part.rows().stream().map(AuditEntry::person).distinct().toList());
        var organisations = directory.named(part.rows().stream()
                .map(AuditEntry::organisation)
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        return new Panel("Entries", table(names, organisations).show(part, PAGE, address));
    }

    private static DataTable<AuditEntry> table(
            Map<PersonId, String> names, Map<OrganisationId, Organisation> organisations) {
        return new DataTable<AuditEntry>("Entries of the audit trail, newest first")
                .text("When", it -> UkDates.inWords(it.at()))
                .column(
                        "Who",
                        it -> two(
                                names.getOrDefault(it.person(), ""), it.person().toString()))
                .text("Organisation", it -> it.organisation() == null ? null : name(it.organisation(), organisations))
                .text("What", AuditEntry::what)
                .column("On", it -> two(it.kind(), it.itemId()))
                .column("Fields", AuditView::changes);
    }

    private static @Nullable String name(OrganisationId id, Map<OrganisationId, Organisation> organisations) {
        var organisation = organisations.get(id);
        return organisation == null ? id.toString() : organisation.name();
    }

    private static Component changes(AuditEntry entry) {
        var lines = new Div();
        lines.addClassName("small");
        entry.changes().forEach(it -> lines.add(new Div(line(it))));
        return lines;
    }

    private static String line(FieldChange change) {
        var before = shortened(change.before());
        var after = shortened(change.after());
        return change.before() == null ? change.field() + ": " + after : change.field() + ": " + before + " → " + after;
    }

    /** A hash is long enough to tell by its first digits. */
    private static String shortened(@Nullable String value) {
        if (value == null) {
            return "–";
        }
        return value.startsWith("sha256:") ? "text " + value.substring(0, 15) + "…" : value;
    }

    private static Component two(String above, String below) {
        var small = new Div(below);
        small.addClassNames("quiet", "small");
        return new Div(new Span(above), small);
    }

    private AuditFilter filter(AddressState address) {
        return new AuditFilter(
                organisation(address.get("of")),
                person(address.get("person")),
                kind(address.get("kind")),
                day(address));
    }

    /** An unknown code finds nothing, rather than everything. */
    private @Nullable OrganisationId organisation(String code) {
        return code.isBlank()
                ? null
                : directory.findByCode(new OdsCode(code)).map(Organisation::id).orElseGet(OrganisationId::next);
    }

    private static @Nullable PersonId person(String id) {
        try {
            return id.isBlank() ? null : PersonId.of(id.strip());
        } catch (IllegalArgumentException noId) {
            return PersonId.next();
        }
    }

    private static @Nullable String kind(String kind) {
        return kind.isBlank() ? null : kind;
    }

    private static @Nullable LocalDate day(AddressState address) {
        var written = address.get("day");
        return written.matches("\\d{4}-\\d\\d-\\d\\d") ? parsed(written).orElse(null) : null;
    }

    private static Optional<LocalDate> parsed(String written) {
        try {
            return Optional.of(LocalDate.parse(written));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private Component filters(AddressState address) {
        var code = new TextField("ODS code", address.get("of"), "");
        code.setId("filter-of");
        var person = new TextField("Person id", address.get("person"), "");
        person.setId("filter-person");
        var kind = new Select<String>();
        kind.setLabel("Kind");
        kind.setId("filter-kind");
        kind.setItems(Stream.concat(Stream.of(""), trail.kinds().stream()).toList());
        kind.setItemLabelGenerator(it -> it.isEmpty() ? "All kinds" : it);
        kind.setValue(trail.kinds().contains(address.get("kind")) ? address.get("kind") : "");
        var day = new DatePicker("Day", day(address));
        day.setLocale(Locale.UK);
        day.setId("filter-day");
        var find = Buttons.primary("Show", () -> address.with("of", code.getValue())
                .with("person", person.getValue())
                .with("kind", kind.getValue())
                .with("day", day.getValue() == null ? null : day.getValue().toString())
                .go());
        find.setId("show");
        var box = new Div(code, person, kind, day, find, Links.to(PATH, "Show all"));
        box.addClassNames("filters", "row");
        return box;
    }
}
