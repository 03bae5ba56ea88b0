package org.attest.returns;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connections;
import org.attest.connections.Linked;
import org.attest.improvements.ActionDetails;
import org.attest.improvements.ActionOrigin;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.ActionSource;
import org.attest.improvements.NewRegisterAction;
import org.attest.improvements.RegisterAction;
import org.attest.improvements.RegisterActionChange;
import org.attest.improvements.RegisterLinks;
import org.attest.improvements.WholeActions;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The actions of an organisation as a table; those of an improvement plan are shown in it and changed in their plan. */
@Component
class ActionTable implements ImportedTable<ActionTable.Row, ActionTable.Wanted> {

    private static final TableKind KIND = new TableKind("actions", "Actions", RegisterLinks.ACTIONS);

    private final WholeActions actions;
    private final Connections connections;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final OrganisationDirectory directory;
    private final CurrentUser currentUser;
    private final Clock clock;

    ActionTable(
            WholeActions actions,
            Connections connections,
            Catalogue catalogue,
            Accounts accounts,
            OrganisationDirectory directory,
            CurrentUser currentUser,
            Clock clock) {
        this.actions = actions;
        this.connections = connections;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.directory = directory;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** An action, and whether evidence is linked to it. */
    record Row(RegisterAction action, boolean proven) {}

    /** What a row becomes. */
    record Wanted(ActionDetails details, @Nullable String source, List<String> links) {}

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
        return ActionColumns.COLUMNS;
    }

    @Override
    public Set<String> keys() {
        return ActionColumns.KEYS.columns();
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return cells.getOrDefault(ActionColumns.TITLE, CellText.of("")).words();
    }

    @Override
    public Holdings<Row> holdings(OrganisationId organisation) {
        var all = actions.of(organisation);
        var names = accounts.names(all.stream()
                .map(it -> it.details().owner())
                .filter(Objects::nonNull)
                .toList());
        var links = all.isEmpty()
                ? Map.<ItemRef, Linked>of()
                : connections.of(all.stream().map(RegisterAction::ref).toList());
        var version = catalogue.currentEdition().version();
        var own = directory.find(organisation);
        var held = all.stream()
                .map(it -> held(it, own.name(), names, links.getOrDefault(it.ref(), Linked.NOTHING), version))
                .toList();
        return new OneOrganisation<>(ActionColumns.ORGANISATION, own, new KeyedHoldings<>(ActionColumns.KEYS, held));
    }

    private static Held<Row> held(
            RegisterAction action, String organisation, Map<PersonId, String> names, Linked linked, String version) {
        var says = action.details();
        var cells = new HeldCells()
                .text(ActionColumns.REFERENCE, action.reference())
                .text(ActionColumns.ORGANISATION, organisation)
                .text(ActionColumns.TITLE, says.what())
                .person(ActionColumns.OWNER, says.owner(), names)
                .day(ActionColumns.DUE, says.due())
                .one(
                        ActionColumns.STATUS,
                        says.progress().name(),
                        says.progress().words())
                .text(ActionColumns.PROGRESS, says.note())
                .put(ActionColumns.LINKS, TableLinks.cell(linked, version))
                .all();
        var proven = linked.items().stream().anyMatch(it -> it.item().kind().equals(ItemKind.EVIDENCE));
        return new Held<>(
                new Row(action, proven), action.reference(), cells, Long.toString(action.edits()), closed(action));
    }

    private static String closed(RegisterAction action) {
        return action.mayPlan() ? "" : action.reference() + " belongs to an improvement plan. Change it there.";
    }

    @Override
    public RowReader<Row, Wanted> reader() {
        return this::read;
    }

    private Wanted read(@Nullable Held<Row> held, Map<String, CellText> cells, Map<String, CellText> file) {
        var row = new RowWords(cells);
        var status = row.one(ActionColumns.STATUS, ActionProgress.class);
        var details = new ActionDetails(
                title(cells),
                row.person(ActionColumns.OWNER),
                row.day(ActionColumns.DUE),
                status == null ? ActionProgress.NOT_STARTED : status,
                row.value(ActionColumns.PROGRESS));
        if (file.containsKey(ActionColumns.DUE)
                && details.due() != null
                && details.due().isBefore(UkDates.day(clock.instant()))) {
            throw new CellRefused(ActionColumns.DUE, ProblemKind.DATE_PAST, "today or later");
        }
        var proven = held != null && held.item().proven() && details.progress() == ActionProgress.DONE;
        if (file.containsKey(ActionColumns.STATUS)
                && !details.progress().isUnfinished()
                && details.note() == null
                && !proven) {
            throw new CellRefused(
                    ActionColumns.PROGRESS, ProblemKind.REQUIRED, "what shows that it is done, or why it was dropped");
        }
        return new Wanted(
                details,
                new RowWords(file).value(ActionColumns.SOURCE),
                TableLinks.list(row.value(ActionColumns.LINKS)));
    }

    @Override
    public List<String> write(OrganisationId organisation, List<TableWrite<Row, Wanted>> rows, String fileName) {
        var usual = "Imported from the file “%s”.".formatted(fileName);
        var made = actions.write(
                        organisation,
                        rows.stream()
                                .filter(it -> it.held() == null)
                                .map(it -> fresh(it.value(), usual))
                                .toList(),
                        rows.stream()
                                .filter(it -> it.held() != null)
                                .map(ActionTable::change)
                                .toList())
                .iterator();
        var version = catalogue.currentEdition().version();
        var links = new ArrayList<TableLinks.Wanted>();
        var references = new ArrayList<String>();
        for (var row : rows) {
            var held = row.held();
            var action = held == null ? made.next() : held.item().action();
            references.add(action.reference());
            if (held == null || row.changed().contains(ActionColumns.LINKS)) {
                links.add(new TableLinks.Wanted(action.ref(), row.value().links()));
            }
        }
        TableLinks.connect(connections, version, links);
        return references;
    }

    private static NewRegisterAction fresh(Wanted wanted, String usual) {
        var source = wanted.source() == null ? usual : wanted.source();
        return new NewRegisterAction(wanted.details(), new ActionSource(ActionOrigin.OTHER, null, source));
    }

    private static RegisterActionChange change(TableWrite<Row, Wanted> row) {
        var action = Objects.requireNonNull(row.held()).item().action();
        return new RegisterActionChange(
                action.ref(), action.edits(), row.value().details());
    }
}
