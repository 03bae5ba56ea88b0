package org.attest.setup;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.attest.evidence.Visibility;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.shared.ItemRef;
import org.attest.shared.Marking;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Fills the invented evidence libraries: every review state, and evidence in date, due soon, stale and without a date. */
@Component
class Shelves {

    private final EvidenceLibrary library;
    private final EvidenceReview review;
    private final Connections connections;
    private final Catalogue catalogue;
    private final CurrentUser currentUser;
    private final Clock clock;

    Shelves(
            EvidenceLibrary library,
            EvidenceReview review,
            Connections connections,
            Catalogue catalogue,
            CurrentUser currentUser,
            Clock clock) {
        this.library = library;
        this.review = review;
        this.connections = connections;
        this.catalogue = catalogue;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    void fill(Story story, Story.Provider provider, Organisation organisation, Team team) {
        var random = new Random(provider.code().hashCode() * 31L);
        var items = story.evidence();
        for (var i = 0; i < items.size(); i++) {
            if (random.nextInt(100) < 88) {
                add(items.get(i), i, i < provider.stale(), organisation, team, random);
            }
        }
    }

    private void add(Story.Item item, int number, boolean stale, Organisation organisation, Team team, Random random) {
        var author = number % 4 == 3 ? team.contributor() : team.lead();
        var made = as(author, () -> library.add(organisation.id(), details(item, stale, author, team, random)));
        as(author, () -> connections.connectAll(links(item, made.ref(), organisation)));
        if (item.title().startsWith("Restore")) {
            as(author, () -> library.attach(made.ref(), "restore-tests.csv", results()));
        }
        if (number % 7 != 5) {
            as(author, () -> review.submit(made.ref()));
            review(made.ref(), number, team);
        }
    }

    /** Most are accepted; some still wait, and one in a while goes back. */
    private void review(ItemRef item, int number, Team team) {
        if (number % 7 == 6) {
            as(team.lead(), () -> review.giveBack(item, "The scope is missing: which sites does this cover?"));
        } else if (number % 7 != 3) {
            as(team.lead(), () -> review.accept(item));
        }
    }

    private EvidenceDetails details(Story.Item item, boolean stale, Caller author, Team team, Random random) {
        var today = UkDates.day(clock.instant());
        var cycle = item.cycle();
        var age = stale && cycle != null ? cycle * 31 + 20 : item.daysAgo() + random.nextInt(20);
        var effective = cycle == null ? null : today.minusDays(age);
        return EvidenceDetails.titled(item.title(), item.kind())
                .with(new Responsible(author.person(), team.approver().person(), effective))
                .with(lifetime(effective, cycle))
                .with(
                        item.sensitive() ? Marking.OFFICIAL_SENSITIVE : Marking.OFFICIAL,
                        item.kept() == null ? Visibility.STATE_AND_SUMMARY : Visibility.NOTHING)
                .with(new Content(
                        "Invented for the demonstration. Covers all sites of the organisation.",
                        null,
                        item.kept(),
                        null));
    }

    private static Lifetime lifetime(@Nullable LocalDate effective, @Nullable Integer cycle) {
        return new Lifetime(effective, null, null, cycle);
    }

    private List<Connecting> links(Story.Item item, ItemRef evidence, Organisation organisation) {
        var version = catalogue.currentEdition().version();
        var links = new java.util.ArrayList<Connecting>();
        item.outcomes()
                .forEach(it -> links.add(new Connecting(evidence, ItemRef.outcome(organisation.id(), version, it))));
        links.add(new Connecting(evidence, ItemRef.objective(organisation.id(), item.objective())));
        return links;
    }

    private static ByteArrayInputStream results() {
        return new ByteArrayInputStream("""
                system,tier,target hours,actual hours,result
                Patient records,1,4,3.5,passed
                Pathology results,1,8,7,passed
                Rostering,2,24,31,failed
                """.getBytes(StandardCharsets.UTF_8));
    }

    private <T> T as(Caller caller, java.util.function.Supplier<T> act) {
        return currentUser.as(caller, act);
    }
}
