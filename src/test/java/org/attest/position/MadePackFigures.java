package org.attest.position;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.attest.improvements.ActionProgress;
import org.attest.improvements.PlanStage;
import org.attest.measures.Direction;
import org.attest.measures.Rating;
import org.attest.measures.Unit;
import org.attest.risks.Appetite;
import org.attest.risks.AssuranceLine;
import org.attest.shared.FinancialYear;
import org.attest.shared.Money;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.attest.suppliers.CareImpact;
import org.attest.suppliers.RootCause;
import org.attest.suppliers.Tier;

/** Invented registers beside an invented position, for tests: the same seed gives the same figures, ids apart. */
public final class MadePackFigures {

    private static final List<String> SUPPLIERS =
            List.of("Brightwell Pathology", "Carefold", "Northstar Hosting", "Penn");

    private final RandomGenerator random;
    private final SystemPosition position;
    private final LocalDate today;
    private final List<OrganisationId> organisations;

    private MadePackFigures(long seed, SystemPosition position) {
        this.random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        this.position = position;
        this.today = UkDates.day(position.heading().asAt());
        this.organisations = position.columns().stream()
                .map(it -> it.member().organisation())
                .toList();
    }

    public static PackFigures random(long seed, SystemPosition position) {
        return new MadePackFigures(seed, position).made();
    }

    private PackFigures made() {
        return new PackFigures(
                position.columns().stream()
                        .map(OrganisationColumn::member)
                        .map(it -> new PackFigures.Known(it.organisation(), it.code(), it.name()))
                        .toList(),
                new DsptForecast(position, plans(), audits()).lines(),
                List.of(measure("mfa-remote", "Remote access with MFA", 4), measure("edr", "EDR coverage", 5)),
                risks(),
                suppliers(),
                events(),
                programme(),
                position.objectives().stream().map(this::assurance).toList(),
                position.rows().stream().map(this::evidence).toList());
    }

    private Map<OrganisationId, DsptLine.Plan> plans() {
        return Map.of(
                organisations.getFirst(),
                new DsptLine.Plan(PlanStage.AGREED, today.plusMonths(4), 3, random.nextInt(2)));
    }

    private Map<OrganisationId, DsptLine.Audit> audits() {
        return Map.of(
                organisations.getLast(),
                new DsptLine.Audit(today.minusMonths(2), today.minusDays(9), "Moderate", "High"));
    }

    private MeasureFigures measure(String code, String title, int objective) {
        var latest = new ArrayList<MeasureFigures.Latest>();
        var ratings = new EnumMap<Rating, Integer>(Rating.class);
        for (var organisation : organisations.subList(1, organisations.size())) {
            var amount = BigDecimal.valueOf(400_000 + random.nextInt(600_000), 4);
            var rating = amount.intValue() >= 95
                    ? Rating.ON_TARGET
                    : amount.intValue() >= 85 ? Rating.NEAR : Rating.OFF_TARGET;
            ratings.merge(rating, 1, Integer::sum);
            latest.add(new MeasureFigures.Latest(
                    organisation, YearMonth.from(today), amount, amount.setScale(1, RoundingMode.FLOOR) + "%", rating));
        }
        latest.sort(Comparator.comparing(MeasureFigures.Latest::amount));
        var months = IntStream.rangeClosed(0, 5)
                .mapToObj(it -> new MeasureFigures.Month(
                        YearMonth.from(today).minusMonths(5L - it),
                        organisations.size() - 1,
                        BigDecimal.valueOf(60_0000 + it * 4_0000 + random.nextInt(2_0000), 4),
                        BigDecimal.valueOf(20_0000 + random.nextInt(20_0000), 4),
                        random.nextInt(organisations.size())))
                .toList();
        return new MeasureFigures(
                code,
                title,
                List.of(objective),
                Unit.PERCENT,
                Direction.HIGHER,
                "At least 95%, near from 85%",
                ratings,
                1,
                months.getLast().average(),
                months.getLast().average().setScale(1, RoundingMode.FLOOR) + "%",
                latest,
                months);
    }

    private RiskFigures.Line risk(int number) {
        var consequence = 1 + random.nextInt(5);
        var likelihood = 1 + random.nextInt(5);
        var points = consequence * likelihood;
        var scored = random.nextInt(8) > 0;
        return new RiskFigures.Line(
                organisations.get(random.nextInt(organisations.size())),
                UUID.randomUUID(),
                number + 1,
                "Invented risk " + (number + 1),
                random.nextInt(4) == 0 ? null : 1 + random.nextInt(6),
                random.nextInt(5) == 0,
                "5x4",
                scored ? consequence + "x" + likelihood : null,
                "2x2",
                scored ? "3x3" : null,
                scored ? points : null,
                scored && points > 9,
                points > 15 ? today.plusDays(90) : null,
                today.plusDays(random.nextInt(90) - 20),
                "Chief digital officer",
                "Audit committee");
    }

    private SupplierFigures suppliers() {
        var lines = IntStream.range(0, SUPPLIERS.size())
                .mapToObj(it -> new SupplierFigures.Line(
                        UUID.randomUUID(),
                        it + 1,
                        SUPPLIERS.get(it),
                        Tier.values()[it % 4],
                        random.nextInt(organisations.size()),
                        random.nextBoolean() ? today.plusDays(random.nextInt(400) - 100) : null))
                .toList();
        return new SupplierFigures(
                organisations.size(),
                lines,
                List.of(new SupplierFigures.Group("Brightwell Group", 2, 1, organisations.size() / 2)),
                List.of("Blood results", "Night rota"),
                List.of(new SupplierFigures.Ending(
                        organisations.getLast(),
                        UUID.randomUUID(),
                        "Carefold",
                        "Rota licence",
                        today.plusDays(80),
                        true)),
                List.of(new SupplierFigures.Reliance(
                        lines.getFirst().id(),
                        lines.getFirst().name(),
                        "Blood results",
                        "Emergency care",
                        true,
                        false,
                        4,
                        null,
                        organisations.subList(0, 2))));
    }

    private RiskFigures risks() {
        var open = IntStream.range(0, 12)
                .mapToObj(this::risk)
                .sorted(RiskFigures.order())
                .toList();
        var notShared = random.nextInt(5);
        var sheets = new RiskFigures(open, notShared, null)
                .framework().stream()
                        .filter(it -> it.objective() != null)
                        .map(it -> sheet(it.id()))
                        .toList();
        return new RiskFigures(open, notShared, sheets);
    }

    private RiskSheet sheet(UUID risk) {
        return new RiskSheet(
                risk,
                "a supplier of many is attacked",
                "results come late",
                "care put off",
                Appetite.CAUTIOUS,
                8,
                "Contracts ask for MFA.",
                null,
                "Nobody tried the fallback.",
                List.of(new RiskSheet.Given(AssuranceLine.SECOND, "Reviewed with the supplier", today, "Limited")),
                List.of(new RiskSheet.Task(
                        12, "Try the fallback", "Sam Okafor", today.minusDays(3), ActionProgress.IN_PROGRESS)),
                List.of("R-0002 Invented risk 2"));
    }

    private EvidenceFigures evidence(OutcomeRow row) {
        return new EvidenceFigures(
                row.outcome().code(),
                random.nextInt(organisations.size()),
                random.nextInt(3),
                random.nextInt(3),
                row.evidence(),
                FreshnessCount.NONE);
    }

    private EventFigures events() {
        return new EventFigures(
                List.of(new EventFigures.Event(
                        organisations.getLast(),
                        7,
                        "Ransomware table-top",
                        "Table-top exercise",
                        today.minusDays(40),
                        "Care delayed",
                        null,
                        "The offline copy of the plan was out of date.")),
                1,
                2,
                List.of(new EventFigures.AtSupplier(
                        UUID.randomUUID(),
                        "Brightwell Pathology",
                        today.minusDays(70),
                        "Results were late for a day.",
                        26,
                        CareImpact.SLOWER,
                        RootCause.KNOWN)));
    }

    private ProgrammeFigures programme() {
        var year = FinancialYear.containing(today);
        return new ProgrammeFigures(
                year,
                IntStream.rangeClosed(1, 12)
                        .mapToObj(it -> new ProgrammeFigures.Milestone(
                                organisations.get(it % organisations.size()),
                                UUID.randomUUID(),
                                it,
                                1 + it % 6,
                                "Milestone " + it,
                                today.minusDays(30).plusDays(it * 10L),
                                today.minusDays(30).plusDays(it * 12L),
                                it == 1 ? today.minusDays(20) : null))
                        .toList(),
                IntStream.rangeClosed(1, 5)
                        .mapToObj(it -> new ProgrammeFigures.Funding(
                                it,
                                year,
                                2,
                                Money.ofPounds(100_000L * it),
                                Money.ofPounds(60_000L * it),
                                Money.ofPounds(30_000L * it + random.nextInt(900)),
                                Money.ofPounds(95_000L * it)))
                        .toList(),
                List.of(new ProgrammeFigures.Benefit(
                        organisations.getFirst(), 4, "MFA everywhere", "No account without MFA", null)));
    }

    private AssuranceFigures assurance(ObjectiveStanding objective) {
        var of = objective.outcomes() * organisations.size();
        return new AssuranceFigures(
                objective.number(),
                objective.title(),
                new AssuranceFigures.Line(of / 2, of, objective.evidence(), 1, today.minusDays(8)),
                new AssuranceFigures.Line(of / 4, of, FreshnessCount.NONE, 0, null),
                new AssuranceFigures.Line(0, of, FreshnessCount.NONE, 0, null));
    }
}
