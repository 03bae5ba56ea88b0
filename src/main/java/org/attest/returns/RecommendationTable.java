package org.attest.returns;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.accounts.Person;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.OutcomeCode;
import org.attest.improvements.ImprovementLinks;
import org.attest.improvements.Recommendation;
import org.attest.improvements.RecommendationDetails;
import org.attest.improvements.RecommendationWanted;
import org.attest.improvements.Recommendations;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The recommendations to an organisation with the actions that answer them, as the improvement plan of the toolkit lays them
 * out. Where there is an action, the table says of it what its own screen says now.
 */
@Component
class RecommendationTable implements ImportedTable<Recommendation, RecommendationWanted> {

    static final TableKind KIND = new TableKind("recommendations", RecommendationColumns.TITLE, ImprovementLinks.LIST);

    private final Recommendations recommendations;
    private final Catalogue catalogue;
    private final Accounts accounts;
    private final CurrentUser currentUser;
    private final Clock clock;

    RecommendationTable(
            Recommendations recommendations,
            Catalogue catalogue,
            Accounts accounts,
            CurrentUser currentUser,
            Clock clock) {
        this.recommendations = recommendations;
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.currentUser = currentUser;
        this.clock = clock;
    }

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
        return RecommendationColumns.ALL;
    }

    @Override
    public List<TableColumn> exported() {
        return RecommendationColumns.EXPORTED;
    }

    @Override
    public Optional<TableColumn> ofSheet() {
        return Optional.of(RecommendationColumns.OF_SHEET);
    }

    @Override
    public Set<String> keys() {
        return RecommendationColumns.KEYS;
    }

    @Override
    public String title(Map<String, CellText> cells) {
        return cells.getOrDefault(RecommendationColumns.RECOMMENDATION, CellText.of(""))
                .words();
    }

    @Override
    public Holdings<Recommendation> holdings(OrganisationId organisation) {
        var all = recommendations.of(organisation);
        var owners = all.stream()
                .map(Recommendation::action)
                .filter(Objects::nonNull)
                .map(it -> it.details().owner())
                .filter(Objects::nonNull)
                .toList();
        var names = accounts.names(owners);
        return new RecommendationHoldings(
                all.stream().map(it -> RecommendationCells.held(it, names)).toList());
    }

    @Override
    public RowReader<Recommendation, RecommendationWanted> reader() {
        return this::read;
    }

    private RecommendationWanted read(
            @Nullable Held<Recommendation> held, Map<String, CellText> cells, Map<String, CellText> file) {
        var says = new RecommendationWords(cells);
        var due = says.day(RecommendationColumns.DUE);
        decided(held, says, file.get(RecommendationColumns.WILL_ACT));
        if (due != null
                && file.containsKey(RecommendationColumns.DUE)
                && says.value(RecommendationColumns.ACTION) != null
                && due.isBefore(UkDates.day(clock.instant()))) {
            throw new CellRefused(RecommendationColumns.DUE, ProblemKind.DATE_PAST, "today or later");
        }
        var details = new RecommendationDetails(
                says.sort(),
                outcome(says.value(RecommendationColumns.OUTCOME)),
                says.value(RecommendationColumns.RISK),
                String.valueOf(says.value(RecommendationColumns.RECOMMENDATION)),
                says.value(RecommendationColumns.REVIEWED),
                says.value(RecommendationColumns.STATUS),
                says.value(RecommendationColumns.NO_ACTION),
                says.value(RecommendationColumns.ACTION),
                says.value(RecommendationColumns.OWNER),
                says.value(RecommendationColumns.RESOURCES),
                says.value(RecommendationColumns.BUDGET),
                due,
                says.value(RecommendationColumns.NO_DATE));
        return held == null
                ? new RecommendationWanted(null, 0, details, null)
                : new RecommendationWanted(held.item().id(), held.item().edits(), details, null);
    }

    /** Yes needs an action, and no a reason; an action that is there goes away on its own screen only. */
    private static void decided(
            @Nullable Held<Recommendation> held, RecommendationWords says, @Nullable CellText answer) {
        if (answer == null) {
            return;
        }
        var acts = says.value(RecommendationColumns.ACTION) != null;
        if (answer.value().equals(RecommendationColumns.YES) && !acts) {
            throw new CellRefused(RecommendationColumns.ACTION, ProblemKind.REQUIRED, "which action it is");
        }
        if (answer.value().equals(RecommendationColumns.NO) && acts) {
            throw new CellRefused(
                    RecommendationColumns.WILL_ACT,
                    held != null && held.item().action() != null
                            ? ProblemKind.ACTION_IS_THERE
                            : ProblemKind.DOES_NOT_FIT,
                    "Yes, since an action stands beside it");
        }
        if (answer.value().equals(RecommendationColumns.NO) && says.value(RecommendationColumns.NO_ACTION) == null) {
            throw new CellRefused(RecommendationColumns.NO_ACTION, ProblemKind.REQUIRED, "why no action is planned");
        }
    }

    private @Nullable OutcomeCode outcome(@Nullable String written) {
        if (written == null) {
            return null;
        }
        var framework = catalogue.framework(catalogue.currentEdition().version());
        return OutcomeCode.read(RecommendationHoldings.code(written))
                .filter(it -> framework.find(it).isPresent())
                .orElseThrow(() -> new CellRefused(
                        RecommendationColumns.OUTCOME, ProblemKind.LINK_UNKNOWN, "an outcome such as A1.a"));
    }

    @Override
    public List<String> write(
            OrganisationId organisation, List<TableWrite<Recommendation, RecommendationWanted>> rows, String fileName) {
        var people = accounts.colleagues(organisation);
        var wanted = rows.stream()
                .map(it -> new RecommendationWanted(
                        it.value().known(), it.value().basedOn(), it.value().details(), owner(people, it)))
                .toList();
        return recommendations.write(organisation, wanted).stream()
                .map(RecommendationCells::reference)
                .toList();
    }

    /** The one colleague whom the words name, where the file says who it is; else whoever owns the action now. */
    private static @Nullable PersonId owner(List<Person> people, TableWrite<Recommendation, RecommendationWanted> row) {
        var held = row.held();
        var action = held == null ? null : held.item().action();
        if (action != null && !row.changed().contains(RecommendationColumns.OWNER)) {
            return action.details().owner();
        }
        var words = row.value().details().owner();
        var wanted = words == null ? "" : Normal.folded(words);
        var named = people.stream()
                .filter(it -> Normal.folded(it.name()).equals(wanted)
                        || Normal.folded(it.email()).equals(wanted))
                .toList();
        return named.size() == 1 ? named.getFirst().id() : null;
    }
}
