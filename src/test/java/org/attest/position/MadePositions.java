package org.attest.position;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.IntStream;
import org.attest.assessments.Round;
import org.attest.assessments.Stage;
import org.attest.catalogue.Expected;
import org.attest.catalogue.Level;
import org.attest.catalogue.OutcomeCode;
import org.attest.catalogue.Standing;
import org.attest.organisations.Kind;
import org.attest.shared.DsptYear;
import org.attest.shared.OrganisationId;

/** Invented systems for tests: the same seed gives the same system. */
public final class MadePositions {

    public static final Instant AS_AT = Instant.parse("2026-11-22T09:00:00Z");
    private static final List<String> NAMES = List.of(
            "Riverbank Integrated Care Board",
            "Northbridge Hospitals NHS Trust",
            "Southfield NHS Foundation Trust",
            "Eastmoor Community Health NHS Trust",
            "Westvale Mental Health NHS Trust",
            "Harrow Lane Ambulance Service",
            "Oldtown Specialist Hospital",
            "Millbrook Care",
            "Fenwick University Hospitals NHS Foundation Trust",
            "Larkhill Children's Hospital");
    private static final String[] OUTCOMES =
            ("A1.a A1.b A1.c A2.a A2.b A2.c A3.a A4.a A4.b B1.a B1.b B2.a B2.b B2.c B2.d B3.a B3.b B3.c B3.d B3.e "
                            + "B4.a B4.b B4.c B4.d B5.a B5.b B5.c B6.a B6.b C1.a C1.b C1.c C1.d C1.e C1.f C2.a D1.a D1.b D1.c D2.a D2.b "
                            + "E1.a E1.b E2.a E2.b E3.a E3.b E4.a E4.b")
                    .split(" ");

    final RandomGenerator random;
    final List<Member> members = new ArrayList<>();
    final List<OutcomeFacts> outcomes = new ArrayList<>();
    final List<Published.SealedOutcome> sealed = new ArrayList<>();
    final List<Published.Progressed> progress = new ArrayList<>();
    final List<Published.Kept> evidence = new ArrayList<>();

    private MadePositions(long seed, int organisations) {
        random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        IntStream.range(0, organisations).forEach(it -> members.add(member(it)));
        for (var code : OUTCOMES) {
            outcomes.add(outcome(new OutcomeCode(code)));
        }
        members.forEach(this::say);
    }

    public static SystemPosition random(long seed, int organisations) {
        return made(seed, organisations).position();
    }

    static MadePositions made(long seed, int organisations) {
        return new MadePositions(seed, organisations);
    }

    SystemPosition position() {
        var heading = new Heading(
                members.getFirst().organisation(), members.getFirst().name(), AS_AT, new DsptYear(2026), "v9", 7);
        return new PositionSum(heading, members, outcomes, new Published(sealed, progress, evidence))
                .with(objectives());
    }

    private static Map<Integer, String> objectives() {
        var titles = new LinkedHashMap<Integer, String>();
        titles.put(1, "Strengthening governance");
        titles.put(2, "Managing risk");
        titles.put(3, "Understanding critical systems and suppliers");
        titles.put(4, "Prevention and resilience");
        titles.put(5, "Detecting and responding to threats and incidents");
        titles.put(6, "Embedding cyber awareness and culture");
        titles.put(0, "Information governance");
        return titles;
    }

    private Member member(int number) {
        var name = number < NAMES.size() ? NAMES.get(number) : "Invented Trust " + number;
        var published = random.nextInt(4) == 0
                ? null
                : new Member.NationalStatus(
                        "25/26 " + (random.nextBoolean() ? "Standards Met" : "Approaching Standards"),
                        new DsptYear(2025),
                        LocalDate.of(2026, 6, 30),
                        LocalDate.of(2026, 9, 1));
        var kind = number == 0 ? Kind.ICB : Kind.values()[1 + random.nextInt(5)];
        return new Member(
                OrganisationId.next(), "X" + number, name, kind, random.nextInt(8) == 0, kind == Kind.ICB, published);
    }

    private OutcomeFacts outcome(OutcomeCode code) {
        var expected =
                switch (random.nextInt(5)) {
                    case 0 -> Expected.notKnown("new in v9");
                    case 1 -> new Expected(level(), true, "NHS England page");
                    default -> new Expected(level(), false, "carried from v8");
                };
        var objective =
                switch (code.principle()) {
                    case "A1", "B1" -> 1;
                    case "A2" -> 2;
                    case "A3", "A4" -> 3;
                    case "B6" -> 6;
                    default ->
                        code.objective().equals("B") ? 4 : code.objective().equals("E") ? 0 : 5;
                };
        return new OutcomeFacts(
                code,
                "Title of " + code,
                code.principle(),
                "Principle " + code.principle(),
                objective,
                List.of(),
                expected);
    }

    private void say(Member member) {
        var returned = random.nextInt(5) > 0;
        var round = new RoundNow(
                Round.INTERIM, returned ? Stage.SIGNED_OFF : Stage.OPEN, random.nextInt(40), outcomes.size(), 0, 0);
        progress.add(new Published.Progressed(member.organisation(), round, Map.of()));
        if (returned) {
            var seal = new SealedRound(
                    UUID.randomUUID(),
                    Round.INTERIM,
                    AS_AT.minusSeconds(86_400L * random.nextInt(60)),
                    round.stage(),
                    false);
            outcomes.forEach(it -> seal(member, seal, it));
        }
        evidence.add(new Published.Kept(member.organisation(), null, freshness()));
        outcomes.stream()
                .filter(it -> random.nextInt(3) == 0)
                .forEach(it -> evidence.add(new Published.Kept(member.organisation(), it.code(), freshness())));
    }

    private void seal(Member member, SealedRound seal, OutcomeFacts outcome) {
        var level = random.nextInt(20) == 0 ? null : level();
        var expected = outcome.expected().level();
        sealed.add(new Published.SealedOutcome(
                member.organisation(), seal, outcome.code(), level, expected, Standing.of(level, expected), null));
    }

    private FreshnessCount freshness() {
        return new FreshnessCount(
                random.nextInt(9), random.nextInt(4), random.nextInt(3), random.nextInt(2), random.nextInt(2));
    }

    private Level level() {
        return Level.values()[random.nextInt(3)];
    }
}
