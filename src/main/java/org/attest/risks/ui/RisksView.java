package org.attest.risks.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.components.AddressState;
import org.attest.components.Buttons;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.ListAction;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.organisations.Organisation;
import org.attest.risks.Category;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskRegister;
import org.attest.risks.RiskRow;
import org.attest.risks.RiskScales;
import org.attest.risks.RiskStatus;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.attest.shared.Window;
import org.jspecify.annotations.Nullable;

/** What could go wrong, how bad it would be, what is over tolerance, and what moved. */
@Route(RiskLinks.LIST)
@PageTitle("Risks - Attest")
@Menu(title = "Risks", order = 27)
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class RisksView extends Div implements AfterNavigationObserver {

    private static final int PAGE = 25;

    private final RiskRegister register;
    private final RiskScales scales;
    private final Registers registers;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final Clock clock;
    private final List<ListAction> more;

    RisksView(
            RiskRegister register,
            RiskScales scales,
            Registers registers,
            Catalogue catalogue,
            Accounts accounts,
            Clock clock,
            List<ListAction> more) {
        this.register = register;
        this.scales = scales;
        this.registers = registers;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.clock = clock;
        this.more = more;
        addClassName("stack");
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        removeAll();
        var address = AddressState.of(event.getLocation());
        var seen = registers.seen();
        var filters = new RiskFilters(address, seen, scales.categories(), catalogue.objectives());
        var part = register.list(filters.filter(), Window.page(address.page(), PAGE));
        add(header(address), ways(seen), new Panel("Find", filters));
        filters.cell()
                .ifPresent(it -> add(RiskWords.note(
                        "Only the cell %s of the matrix.".formatted(it.inWords()),
                        Links.to(address.with("cell", null).href(), "All cells"))));
        add(list(part, address, filters, seen), notShared());
    }

    private PageHeader header(AddressState address) {
        var header = new PageHeader("Risks")
                .saying("If something happens, then what, resulting in what. Scores are consequence × likelihood.");
        registers.written(address.get("of")).or(() -> registers.written("")).ifPresent(it -> {
            var add = Buttons.primaryLink(RiskLinks.add(it.code()), "Add a risk");
            add.setId("add-risk");
            header.with(add);
        });
        return header.with(ListAction.on(RiskLinks.LIST, more, address));
    }

    /** The matrix, and how each of the caller's own organisations judges. */
    private Component ways(List<Organisation> seen) {
        var ways = Layouts.row(Links.to(RiskLinks.MATRIX, "Matrix"));
        seen.stream()
                .filter(registers::writesIn)
                .forEach(it -> ways.add(Links.to(RiskLinks.scale(it.code()), "Bands and appetite of " + it.name())));
        return ways;
    }

    private Component list(Part<RiskRow> part, AddressState address, RiskFilters filters, List<Organisation> seen) {
        if (part.total() == 0) {
            return filters.any()
                    ? new EmptyState("No risk fits these filters.", Links.to(RiskLinks.LIST, "Show all open risks"))
                    : new EmptyState(
                            registers.written().isEmpty()
                                    ? "There is no risk here yet."
                                    : "There is no risk yet. Add the first one, then give it a score.");
        }
        return new Panel("Register", table(part, seen).show(part, PAGE, address));
    }

    private DataTable<RiskRow> table(Part<RiskRow> part, List<Organisation> seen) {
        Map<OrganisationId, Organisation> owners =
                seen.stream().collect(Collectors.toMap(Organisation::id, Function.identity()));
        var names = accounts.names(part.rows().stream()
                .map(RiskRow::owner)
                .filter(Objects::nonNull)
                .toList());
        var categories = scales.categories().stream().collect(Collectors.toMap(Category::code, Category::words));
        var today = today();
        var table = new DataTable<RiskRow>("Risks")
                .sorted("Reference", "reference", it -> new Span(it.reference()))
                .sorted("Title", "title", it -> title(it, owners));
        if (seen.size() > 1) {
            table.text("Register", it -> name(owners.get(it.organisation())));
        }
        return table.text("Category", it -> categories.get(it.category()))
                .sorted("Score", "score", it -> RiskWords.score(it.scores().current(), it.band()))
                .column("Tolerance", RisksView::tolerance)
                .text("Movement", it -> RiskWords.movement(it.scores()))
                .number("Target", it -> target(it))
                .sorted(
                        "Review due",
                        "review",
                        it -> RiskWords.review(it.reviewDue(), today, it.status() == RiskStatus.OPEN))
                .text("Owner", it -> it.owner() == null ? null : names.get(it.owner()));
    }

    private static Component title(RiskRow row, Map<OrganisationId, Organisation> owners) {
        var owner = owners.get(row.organisation());
        var title = new Div(
                owner == null
                        ? new Span(row.title())
                        : Links.to(RiskLinks.risk(owner.code(), row.reference()), row.title()));
        if (row.status() == RiskStatus.CLOSED) {
            title.add(new Tag(Tone.ABSENT, "Closed"));
        }
        return title;
    }

    private static Component tolerance(RiskRow row) {
        if (row.scores().current() == null) {
            return new Tag(Tone.NONE, "Not known");
        }
        if (row.over() && row.acceptedUntil() != null) {
            return new Tag(Tone.WARN, "Over, accepted until " + UkDates.inTable(row.acceptedUntil()));
        }
        return row.over() ? new Tag(Tone.BAD, "Over") : new Tag(Tone.GOOD, "Within");
    }

    private static @Nullable String target(RiskRow row) {
        var target = row.scores().target();
        return target == null ? null : Integer.toString(target.points());
    }

    private static String name(@Nullable Organisation organisation) {
        return organisation == null ? "" : organisation.name();
    }

    private Component notShared() {
        var count = register.notShared();
        var words = new Paragraph("%,d more open %s of partners %s not shared with you."
                .formatted(count, count == 1 ? "risk" : "risks", count == 1 ? "is" : "are"));
        words.addClassName("quiet");
        words.setVisible(count > 0);
        return words;
    }

    private LocalDate today() {
        return UkDates.day(clock.instant());
    }
}
