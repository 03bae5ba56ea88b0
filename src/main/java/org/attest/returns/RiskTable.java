package org.attest.returns;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.risks.Accountable;
import org.attest.risks.Measured;
import org.attest.risks.NewRating;
import org.attest.risks.NewRisk;
import org.attest.risks.Risk;
import org.attest.risks.RiskChange;
import org.attest.risks.RiskDetails;
import org.attest.risks.RiskLinks;
import org.attest.risks.RiskScales;
import org.attest.risks.Score;
import org.attest.risks.Shown;
import org.attest.risks.WholeRegister;
import org.attest.risks.Wording;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A risk register as a table: a row is a risk with its latest scores. A new score counts from the day of the import. */
@Component
class RiskTable implements ImportedTable<Risk, RiskTable.Wanted> {

    private static final TableKind KIND = new TableKind("risks", "Risks", RiskLinks.LIST);

    private final WholeRegister register;
    private final RiskScales scales;
    private final RiskCells cells;
    private final Connections connections;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;

    RiskTable(
            WholeRegister register,
            RiskScales scales,
            RiskCells cells,
            Connections connections,
            Catalogue catalogue,
            CurrentUser currentUser,
            Clock clock) {
        this.register = register;
        this.scales = scales;
        this.cells = cells;
        this.connections = connections;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What a row becomes: the words of a risk, its new scores with their reason, and what it is linked to. */
    record Wanted(
            RiskDetails details,
            Map<Measured, Score> scores,
            @Nullable String reason,
            List<String> links) {}

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
        return RiskColumns.of(scales.categories());
    }

    @Override
    public Set<String> keys() {
        return RiskColumns.KEYS.columns();
    }

    @Override
    public String title(Map<String, CellText> row) {
        return row.getOrDefault(RiskColumns.TITLE, CellText.of("")).words();
    }

    @Override
    public Holdings<Risk> holdings(OrganisationId organisation) {
        return new KeyedHoldings<>(RiskColumns.KEYS, cells.of(register.of(organisation)));
    }

    @Override
    public RowReader<Risk, Wanted> reader() {
        return this::read;
    }

    private Wanted read(@Nullable Held<Risk> held, Map<String, CellText> row, Map<String, CellText> file) {
        RiskColumns.checkScores(row, file);
        var reason = file.get(RiskColumns.REASON);
        var links = row.get(RiskColumns.LINKS);
        return new Wanted(
                details(held, row),
                scores(held, row, file),
                reason == null ? null : reason.value(),
                links == null ? List.of() : List.of(links.value().split(", ")));
    }

    private RiskDetails details(@Nullable Held<Risk> held, Map<String, CellText> row) {
        var now = held == null ? null : Objects.requireNonNull(held.item().details());
        var category = value(row, RiskColumns.CATEGORY);
        var owner = value(row, RiskColumns.OWNER);
        return new RiskDetails(
                said(row, RiskColumns.TITLE),
                new Wording(said(row, RiskColumns.CAUSE), said(row, RiskColumns.EVENT), said(row, RiskColumns.EFFECT)),
                category == null ? scales.categories().getFirst().code() : category,
                now == null ? null : now.objective(),
                new Accountable(
                        owner == null ? null : PersonId.of(owner),
                        value(row, RiskColumns.LEAD),
                        value(row, RiskColumns.COMMITTEE)),
                now != null && now.systemWide(),
                now == null ? Shown.SCORES : now.shown());
    }

    /** The scores that the file gives; of a risk that is there those that it changes. */
    private static Map<Measured, Score> scores(
            @Nullable Held<Risk> held, Map<String, CellText> row, Map<String, CellText> file) {
        var scores = new EnumMap<Measured, Score>(Measured.class);
        for (var measured : Measured.values()) {
            var likelihood = row.get(RiskColumns.likelihood(measured));
            var consequence = row.get(RiskColumns.consequence(measured));
            var asked = held == null
                    || file.containsKey(RiskColumns.likelihood(measured))
                    || file.containsKey(RiskColumns.consequence(measured));
            if (asked && likelihood != null && consequence != null) {
                scores.put(
                        measured,
                        Score.of(Integer.parseInt(consequence.value()), Integer.parseInt(likelihood.value())));
            }
        }
        return scores;
    }

    @Override
    public List<String> write(OrganisationId organisation, List<TableWrite<Risk, Wanted>> rows, String fileName) {
        var usual = "Imported from the file “%s”.".formatted(fileName);
        var added = rows.stream().filter(it -> it.held() == null).toList();
        var changed = rows.stream().filter(it -> it.held() != null).toList();
        var made = register.write(
                organisation,
                added.stream().map(it -> fresh(it.value(), usual)).toList(),
                changed.stream().map(it -> change(it, usual)).toList());
        var next = made.iterator();
        var links = new ArrayList<Connecting>();
        var references = new ArrayList<String>();
        for (var row : rows) {
            var held = row.held();
            var risk = held == null ? next.next() : held.item();
            references.add(risk.reference());
            if (held == null || row.changed().contains(RiskColumns.LINKS)) {
                links.addAll(links(risk.ref(), row.value().links()));
            }
        }
        if (!links.isEmpty()) {
            connections.connectAll(links);
        }
        return references;
    }

    private NewRisk fresh(Wanted wanted, String usual) {
        var today = UkDates.day(clock.instant());
        var reason = wanted.reason() == null ? usual : wanted.reason();
        return new NewRisk(
                wanted.details(),
                wanted.scores().entrySet().stream()
                        .map(it -> new NewRating(it.getKey(), it.getValue(), today, reason))
                        .toList());
    }

    private static RiskChange change(TableWrite<Risk, Wanted> row, String usual) {
        var risk = Objects.requireNonNull(row.held()).item();
        var wanted = row.value();
        var reason = wanted.reason() == null ? usual : wanted.reason();
        return new RiskChange(risk.ref(), risk.version(), wanted.details(), wanted.scores(), reason);
    }

    private List<Connecting> links(ItemRef risk, List<String> words) {
        if (words.isEmpty()) {
            return List.of();
        }
        var version = catalogue.currentEdition().version();
        return words.stream()
                .map(it -> new Connecting(risk, LinkWords.item(risk.organisation(), version, it)))
                .toList();
    }

    private static @Nullable String value(Map<String, CellText> row, String column) {
        var cell = row.get(column);
        return cell == null ? null : cell.value();
    }

    private static String said(Map<String, CellText> row, String column) {
        return row.getOrDefault(column, CellText.of("")).value();
    }
}
