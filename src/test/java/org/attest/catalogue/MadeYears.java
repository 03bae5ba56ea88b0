package org.attest.catalogue;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.catalogue.CrosswalkEntry.Kind;
import org.attest.shared.DsptYear;
import org.springframework.context.ApplicationContext;

/** Two invented versions, each asked in a year of its own, for tests of what happens from one year to the next. */
public final class MadeYears {

    private MadeYears() {}

    /**
     * A1.a of the first version is retired in the second, E1.a becomes A1.a there (which is never Partially achieved), and
     * E1.a of the second is new.
     *
     * @param begin the first year, which no other test may use, nor the one after
     * @return the second year
     */
    public static DsptYear withARetiredOutcome(ApplicationContext context, int begin) {
        var before = "m" + UUID.randomUUID().toString().substring(0, 8);
        var now = before + "b";
        var load = context.getBean(CatalogueLoad.class);
        var editions = context.getBean(Editions.class);
        return context.getBean(CurrentUser.class).as(Caller.ATTEST, () -> {
            load.add(MadeFramework.named(before));
            load.add(MadeFramework.named(now));
            load.add(new CatalogueFiles.CrosswalkFile(
                    before,
                    now,
                    List.of(
                            new CatalogueFiles.EntryPart("E1.a", "A1.a", Kind.RENUMBERED),
                            new CatalogueFiles.EntryPart(null, "E1.a", Kind.NEW),
                            new CatalogueFiles.EntryPart("A1.a", null, Kind.RETIRED))));
            editions.add(new DsptYear(begin), before, dates(begin));
            return editions.add(new DsptYear(begin + 1), now, dates(begin + 1)).year();
        });
    }

    private static EditionDates dates(int begin) {
        return new EditionDates(
                LocalDate.of(begin, 9, 1),
                LocalDate.of(begin, 12, 31),
                LocalDate.of(begin + 1, 1, 1),
                LocalDate.of(begin + 1, 6, 30));
    }
}
