package org.attest.returns;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.accounts.Accounts;
import org.attest.catalogue.Catalogue;
import org.attest.improvements.Milestone;
import org.attest.improvements.MilestoneChange;
import org.attest.improvements.MilestoneDetails;
import org.attest.improvements.MilestoneState;
import org.attest.improvements.Milestones;
import org.attest.improvements.RegisterLinks;
import org.attest.improvements.WholeMilestones;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The milestones of an organisation as a table. The day that was promised first stays; another day takes its reason. */
@Component
class MilestoneTable implements ImportedTable<Milestone, MilestoneTable.Wanted> {

    private static final TableKind KIND = new TableKind("milestones", "Milestones", RegisterLinks.MILESTONES);

    private final WholeMilestones whole;
    private final Milestones milestones;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final OrganisationDirectory directory;

    MilestoneTable(
            WholeMilestones whole,
            Milestones milestones,
            Catalogue catalogue,
            Accounts accounts,
            OrganisationDirectory directory) {
        this.whole = whole;
        this.milestones = milestones;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.directory = directory;
    }

    /** What a row becomes, with the reason where the day moves. */
    record Wanted(MilestoneDetails details, @Nullable String why) {}

    @Override
    public TableKind kind() {
        return KIND;
    }

    @Override
    public Set<OrganisationId> organisations() {
        return Set.copyOf(milestones.organisations().written());
    }

    @Override
    public List<TableColumn> columns() {
        return MilestoneColumns.of(catalogue.objectives());
    }

    @Override
    public Set<String> keys() {
        return MilestoneColumns.KEYS.columns();
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return cells.getOrDefault(MilestoneColumns.TITLE, CellText.of("")).words();
    }

    @Override
    public Holdings<Milestone> holdings(OrganisationId organisation) {
        var all = whole.of(organisation);
        var names = accounts.names(all.stream()
                .map(it -> it.details().owner())
                .filter(Objects::nonNull)
                .toList());
        var own = directory.find(organisation);
        return new OneOrganisation<>(
                MilestoneColumns.ORGANISATION,
                own,
                new KeyedHoldings<>(
                        MilestoneColumns.KEYS,
                        all.stream().map(it -> held(it, own.name(), names)).toList()));
    }

    private Held<Milestone> held(Milestone milestone, String organisation, Map<PersonId, String> names) {
        var says = milestone.details();
        var cells = new HeldCells()
                .text(MilestoneColumns.REFERENCE, milestone.reference())
                .text(MilestoneColumns.ORGANISATION, organisation)
                .text(MilestoneColumns.TITLE, says.title())
                .put(MilestoneColumns.OBJECTIVE, ObjectiveChoices.text(catalogue.objectives(), says.objective()))
                .text(MilestoneColumns.SHOWS, says.shows())
                .person(MilestoneColumns.OWNER, says.owner(), names)
                .day(MilestoneColumns.STARTS, says.starts())
                .day(MilestoneColumns.DUE, says.due())
                .day(MilestoneColumns.FIRST, milestone.firstDue())
                .text(MilestoneColumns.STANDING, milestone.standing().words())
                .all();
        return new Held<>(milestone, milestone.reference(), cells, Long.toString(milestone.edits()), closed(milestone));
    }

    private static String closed(Milestone milestone) {
        return milestone.isOpen()
                ? ""
                : "%s is %s. Open it again to change it; something new needs a title of its own."
                        .formatted(
                                milestone.reference(), milestone.state() == MilestoneState.DONE ? "done" : "dropped");
    }

    @Override
    public RowReader<Milestone, Wanted> reader() {
        return this::read;
    }

    private Wanted read(@Nullable Held<Milestone> held, Map<String, CellText> cells, Map<String, CellText> file) {
        var row = new RowWords(cells);
        var starts = row.day(MilestoneColumns.STARTS);
        var due = Objects.requireNonNull(row.day(MilestoneColumns.DUE));
        if (starts != null && starts.isAfter(due)) {
            throw new CellRefused(
                    MilestoneColumns.DUE, ProblemKind.ENDS_BEFORE_IT_STARTS, UkDates.inWords(starts) + " or later");
        }
        var why = new RowWords(file).value(MilestoneColumns.REASON);
        if (held != null && why == null) {
            requireSame(held.item().details().due(), due);
        }
        return new Wanted(
                new MilestoneDetails(
                        Integer.parseInt(row.said(MilestoneColumns.OBJECTIVE)),
                        title(cells),
                        row.value(MilestoneColumns.SHOWS),
                        row.person(MilestoneColumns.OWNER),
                        starts,
                        due),
                why);
    }

    private static void requireSame(LocalDate promised, LocalDate due) {
        if (!promised.equals(due)) {
            throw new CellRefused(
                    MilestoneColumns.REASON,
                    ProblemKind.REASON_MISSING,
                    "why it moves from %s to %s".formatted(UkDates.inWords(promised), UkDates.inWords(due)));
        }
    }

    @Override
    public List<String> write(OrganisationId organisation, List<TableWrite<Milestone, Wanted>> rows, String fileName) {
        var made = whole.write(
                        organisation,
                        rows.stream()
                                .filter(it -> it.held() == null)
                                .map(it -> it.value().details())
                                .toList(),
                        rows.stream()
                                .filter(it -> it.held() != null)
                                .map(MilestoneTable::change)
                                .toList())
                .iterator();
        return rows.stream()
                .map(it -> it.reference(() -> made.next().reference()))
                .toList();
    }

    private static MilestoneChange change(TableWrite<Milestone, Wanted> row) {
        var milestone = Objects.requireNonNull(row.held()).item();
        return new MilestoneChange(
                milestone.ref(),
                milestone.edits(),
                row.value().details(),
                row.value().why());
    }
}
