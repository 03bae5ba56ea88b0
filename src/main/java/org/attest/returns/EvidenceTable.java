package org.attest.returns;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceChange;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceItem;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLinks;
import org.attest.evidence.EvidenceVerb;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.attest.evidence.WholeEvidence;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The evidence of an organisation as a table, under the rules of the sheet Evidence; links are added, none taken away. */
@Component
class EvidenceTable implements ImportedTable<EvidenceItem, EvidenceTable.Wanted> {

    private static final TableKind KIND = new TableKind("evidence", "Evidence", EvidenceLinks.LIBRARY);

    private final WholeEvidence whole;
    private final Connections connections;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;

    EvidenceTable(
            WholeEvidence whole,
            Connections connections,
            Catalogue catalogue,
            Accounts accounts,
            OrganisationDirectory directory,
            CurrentUser currentUser) {
        this.whole = whole;
        this.connections = connections;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.directory = directory;
        this.currentUser = currentUser;
    }

    /** What a row becomes, and what it is linked to. */
    record Wanted(EvidenceDetails details, List<String> links) {}

    @Override
    public TableKind kind() {
        return KIND;
    }

    @Override
    public Set<OrganisationId> organisations() {
        return currentUser.get().scope(Role.PROVIDER_LEAD, Role.ICB_LEAD).organisations();
    }

    @Override
    public List<TableColumn> columns() {
        return EvidenceColumns.ALL;
    }

    @Override
    public Set<String> keys() {
        return EvidenceColumns.KEYS.columns();
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return cells.getOrDefault(EvidenceColumns.TITLE, CellText.of("")).words();
    }

    @Override
    public Holdings<EvidenceItem> holdings(OrganisationId organisation) {
        var all = whole.of(organisation);
        var live = all.stream().filter(it -> it.state().live()).toList();
        var ended = all.stream()
                .filter(it -> !it.state().live())
                .collect(Collectors.toMap(EvidenceItem::reference, EvidenceTable::ended));
        var names = accounts.names(live.stream()
                .map(it -> it.details().responsible().owner())
                .filter(Objects::nonNull)
                .toList());
        var links = live.isEmpty()
                ? Map.<ItemRef, Linked>of()
                : connections.of(live.stream().map(EvidenceItem::ref).toList());
        var version = catalogue.currentEdition().version();
        var own = directory.find(organisation);
        var held = live.stream()
                .map(it -> held(it, own.name(), names, TableLinks.cell(links.get(it.ref()), version)))
                .toList();
        return new OneOrganisation<>(
                EvidenceColumns.ORGANISATION,
                own,
                new EndedHoldings<>(EvidenceColumns.KEYS, ended, new KeyedHoldings<>(EvidenceColumns.KEYS, held)));
    }

    private static String ended(EvidenceItem item) {
        return "an item that still counts; this one was %s on %s"
                .formatted(
                        item.state().words().toLowerCase(Locale.ROOT), UkDates.inWords(UkDates.day(item.changedAt())));
    }

    private static Held<EvidenceItem> held(
            EvidenceItem item, String organisation, Map<PersonId, String> names, @Nullable CellText links) {
        var says = item.details();
        var cells = new HeldCells()
                .text(EvidenceColumns.REFERENCE, item.reference())
                .text(EvidenceColumns.ORGANISATION, organisation)
                .text(EvidenceColumns.TITLE, says.title())
                .one(EvidenceColumns.KIND, says.kind().name(), says.kind().words())
                .person(EvidenceColumns.OWNER, says.responsible().owner(), names)
                .day(EvidenceColumns.EFFECTIVE, says.lifetime().effective())
                .day(EvidenceColumns.REVIEW, says.lifetime().reviewDue())
                .day(EvidenceColumns.EXPIRES, says.lifetime().expires())
                .one(
                        EvidenceColumns.MARKING,
                        says.marking().name(),
                        says.marking().words())
                .text(EvidenceColumns.KEPT_AT, says.content().keptAt())
                .text(EvidenceColumns.SUMMARY, says.content().summary())
                .put(EvidenceColumns.LINKS, links)
                .text(EvidenceColumns.STATE, item.state().words())
                .all();
        return new Held<>(item, item.reference(), cells, Long.toString(item.version()), closed(item));
    }

    private static String closed(EvidenceItem item) {
        return item.open().contains(EvidenceVerb.CHANGE)
                ? ""
                : "%s is %s and not yours to change."
                        .formatted(item.reference(), item.state().words().toLowerCase(Locale.ROOT));
    }

    @Override
    public RowReader<EvidenceItem, Wanted> reader() {
        return this::read;
    }

    private Wanted read(@Nullable Held<EvidenceItem> held, Map<String, CellText> cells, Map<String, CellText> file) {
        var row = new RowWords(cells);
        var kind = Objects.requireNonNull(row.one(EvidenceColumns.KIND, EvidenceKind.class));
        var now = held == null
                ? EvidenceDetails.titled(title(cells), kind)
                : held.item().details();
        var effective = row.day(EvidenceColumns.EFFECTIVE);
        requireInOrder(effective, row, EvidenceColumns.REVIEW);
        requireInOrder(effective, row, EvidenceColumns.EXPIRES);
        return new Wanted(
                new EvidenceDetails(
                        title(cells),
                        kind,
                        new Responsible(
                                row.person(EvidenceColumns.OWNER),
                                now.responsible().approver(),
                                now.responsible().approvedOn()),
                        new Lifetime(
                                effective,
                                row.day(EvidenceColumns.REVIEW),
                                row.day(EvidenceColumns.EXPIRES),
                                now.lifetime().cycleMonths()),
                        Objects.requireNonNull(row.one(EvidenceColumns.MARKING, Marking.class)),
                        now.visibility(),
                        now.sharing(),
                        new Content(
                                row.value(EvidenceColumns.SUMMARY),
                                now.content().limits(),
                                row.value(EvidenceColumns.KEPT_AT),
                                now.content().keptHash())),
                TableLinks.list(row.value(EvidenceColumns.LINKS)));
    }

    private static void requireInOrder(@Nullable LocalDate effective, RowWords row, String column) {
        var later = row.day(column);
        if (effective != null && later != null && later.isBefore(effective)) {
            throw new CellRefused(column, ProblemKind.DATES_IN_WRONG_ORDER, "not before " + UkDates.inTable(effective));
        }
    }

    @Override
    public List<String> write(
            OrganisationId organisation, List<TableWrite<EvidenceItem, Wanted>> rows, String fileName) {
        var added = rows.stream().filter(it -> it.held() == null).toList();
        var changed = rows.stream()
                .filter(it -> it.held() != null && !it.changed().equals(Set.of(EvidenceColumns.LINKS)))
                .toList();
        var made = whole.write(
                        organisation,
                        added.stream().map(it -> it.value().details()).toList(),
                        changed.stream().map(EvidenceTable::change).toList())
                .iterator();
        var items = new ArrayList<TableLinks.Wanted>();
        var references = new ArrayList<String>();
        for (var row : rows) {
            var held = row.held();
            var item = held == null ? made.next() : held.item();
            references.add(item.reference());
            if (held == null || row.changed().contains(EvidenceColumns.LINKS)) {
                items.add(new TableLinks.Wanted(item.ref(), row.value().links()));
            }
        }
        TableLinks.connect(connections, catalogue.currentEdition().version(), items);
        return references;
    }

    private static EvidenceChange change(TableWrite<EvidenceItem, Wanted> row) {
        var item = Objects.requireNonNull(row.held()).item();
        return new EvidenceChange(item.ref(), item.version(), row.value().details());
    }
}
