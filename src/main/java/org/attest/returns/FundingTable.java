package org.attest.returns;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.catalogue.Catalogue;
import org.attest.improvements.Funding;
import org.attest.improvements.FundingChange;
import org.attest.improvements.FundingDetails;
import org.attest.improvements.FundingLine;
import org.attest.improvements.RegisterLinks;
import org.attest.improvements.Sums;
import org.attest.improvements.WholeFunding;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.shared.OrganisationId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The funding lines of an organisation as a table, in pounds and to the penny; what is not said of a new line is nothing. */
@Component
class FundingTable implements ImportedTable<FundingLine, FundingDetails> {

    private static final TableKind KIND = new TableKind("funding", "Funding", RegisterLinks.FUNDING);

    private final WholeFunding whole;
    private final Funding funding;
    private final Catalogue catalogue;
    private final OrganisationDirectory directory;

    FundingTable(WholeFunding whole, Funding funding, Catalogue catalogue, OrganisationDirectory directory) {
        this.whole = whole;
        this.funding = funding;
        this.catalogue = catalogue;
        this.directory = directory;
    }

    @Override
    public TableKind kind() {
        return KIND;
    }

    @Override
    public Set<OrganisationId> organisations() {
        return Set.copyOf(funding.organisations().written());
    }

    @Override
    public List<TableColumn> columns() {
        return FundingColumns.of(catalogue.objectives());
    }

    @Override
    public Set<String> keys() {
        return FundingColumns.KEYS.columns();
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return cells.getOrDefault(FundingColumns.TITLE, CellText.of("")).words();
    }

    @Override
    public Aside<FundingLine> aside() {
        return new FundingTotals();
    }

    @Override
    public Holdings<FundingLine> holdings(OrganisationId organisation) {
        var own = directory.find(organisation);
        return new OneOrganisation<>(
                FundingColumns.ORGANISATION,
                own,
                new KeyedHoldings<>(
                        FundingColumns.KEYS,
                        whole.of(organisation).stream()
                                .map(it -> held(it, own.name()))
                                .toList()));
    }

    private Held<FundingLine> held(FundingLine line, String organisation) {
        var says = line.details();
        var cells = new HeldCells()
                .text(FundingColumns.REFERENCE, line.reference())
                .text(FundingColumns.ORGANISATION, organisation)
                .put(FundingColumns.YEAR, MoneyReading.text(says.year()))
                .put(FundingColumns.OBJECTIVE, ObjectiveChoices.text(catalogue.objectives(), says.objective()))
                .text(FundingColumns.TITLE, says.title())
                .put(FundingColumns.ALLOCATED, MoneyReading.text(says.sums().allocated()))
                .put(FundingColumns.COMMITTED, MoneyReading.text(says.sums().committed()))
                .put(FundingColumns.SPENT, MoneyReading.text(says.sums().spent()))
                .put(FundingColumns.FORECAST, MoneyReading.text(says.sums().forecast()))
                .put(FundingColumns.LEFT, MoneyReading.text(says.sums().left()))
                .text(FundingColumns.PLANNED, says.benefitsPlanned())
                .text(FundingColumns.REALISED, says.benefitsRealised())
                .all();
        return new Held<>(line, line.reference(), cells, Long.toString(line.edits()), closed(line));
    }

    private static String closed(FundingLine line) {
        return line.withdrawn()
                ? line.reference() + " is withdrawn and counts nowhere. Something new needs a title of its own."
                : "";
    }

    @Override
    public RowReader<FundingLine, FundingDetails> reader() {
        return this::read;
    }

    private FundingDetails read(
            @Nullable Held<FundingLine> held, Map<String, CellText> cells, Map<String, CellText> file) {
        var row = new RowWords(cells);
        return new FundingDetails(
                Integer.parseInt(row.said(FundingColumns.OBJECTIVE)),
                new FinancialYear(Integer.parseInt(row.said(FundingColumns.YEAR))),
                title(cells),
                new Sums(
                        money(row, FundingColumns.ALLOCATED),
                        money(row, FundingColumns.COMMITTED),
                        money(row, FundingColumns.SPENT),
                        money(row, FundingColumns.FORECAST)),
                row.value(FundingColumns.PLANNED),
                row.value(FundingColumns.REALISED));
    }

    private static Money money(RowWords row, String column) {
        var value = row.value(column);
        return value == null ? Money.NONE : MoneyReading.money(value);
    }

    @Override
    public List<String> write(
            OrganisationId organisation, List<TableWrite<FundingLine, FundingDetails>> rows, String fileName) {
        var made = whole.write(
                        organisation,
                        rows.stream()
                                .filter(it -> it.held() == null)
                                .map(TableWrite::value)
                                .toList(),
                        rows.stream()
                                .filter(it -> it.held() != null)
                                .map(FundingTable::change)
                                .toList())
                .iterator();
        return rows.stream()
                .map(it -> it.reference(() -> made.next().reference()))
                .toList();
    }

    private static FundingChange change(TableWrite<FundingLine, FundingDetails> row) {
        var line = Objects.requireNonNull(row.held()).item();
        return new FundingChange(line.ref(), line.edits(), row.value());
    }
}
