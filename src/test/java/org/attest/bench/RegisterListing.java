package org.attest.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Pages of the registers of suppliers, risks and readings when they are large, against the same when they are small. */
final class RegisterListing {

    private static final int READINGS = RegisterRounds.ORGANISATIONS * 10;
    private static final int FEW_LINKS = RegisterRounds.FEW * ManyLinks.OF_EACH;

    /** In the order in which {@link RegisterRounds} says them. */
    private static final List<Line> LINES = List.of(
            new Line(
                    "Suppliers",
                    "the first page of suppliers for an ICB lead",
                    RegisterRounds.SUPPLIERS,
                    RegisterRounds.FEW),
            new Line("Suppliers seen", "the same for a provider's lead", RegisterRounds.SUPPLIERS, RegisterRounds.FEW),
            new Line("Risks", "the first page of open risks", RegisterRounds.RISKS, RegisterRounds.FEW),
            new Line("Weakest", "the weakest first of one measure", READINGS * RegisterRounds.MONTHS, READINGS),
            new Line(
                    "Readings",
                    "the first page of readings of one measure",
                    READINGS * RegisterRounds.MONTHS,
                    READINGS),
            new Line("What if", "a what-if of ten risks, in a table of links", RegisterRounds.LINKS, FEW_LINKS),
            new Line(
                    "What if all",
                    "a what-if of all risks, in a table of links",
                    RegisterRounds.LINKS,
                    FEW_LINKS,
                    new Figure.Within(10_000, "ms")));

    private RegisterListing() {}

    private record Line(String id, String what, int large, int small, Figure.Goal goal) {

        Line(String id, String what, int large, int small) {
            this(id, what, large, small, new Figure.AtMost(5, "ms"));
        }
    }

    static List<Figure> measure(List<String> flags) throws IOException {
        try (var application = MeasuredApplication.start(flags, RegisterRounds.class)) {
            var figures = new ArrayList<Figure>();
            for (var line : LINES) {
                var place = 2 * figures.size();
                figures.add(new Figure(
                        line.id,
                        "%s, of %,d".formatted(line.what, line.large),
                        "the same of %,d".formatted(line.small),
                        Double.parseDouble(application.said(place)),
                        Double.parseDouble(application.said(place + 1)),
                        line.goal,
                        RegisterRounds.ROUNDS));
            }
            return figures;
        }
    }
}
