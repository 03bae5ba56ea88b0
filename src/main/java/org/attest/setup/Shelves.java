package org.attest.setup;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import org.attest.access.Caller;
import org.attest.catalogue.Catalogue;
import org.attest.connections.Connecting;
import org.attest.connections.Connections;
import org.attest.evidence.Content;
import org.attest.evidence.EvidenceDetails;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidenceLibrary;
import org.attest.evidence.EvidenceReview;
import org.attest.evidence.Lifetime;
import org.attest.evidence.Responsible;
import org.attest.evidence.SharedWith;
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
    private final Past past;
    private final Clock clock;

    Shelves(
            EvidenceLibrary library,
            EvidenceReview review,
            Connections connections,
            Catalogue catalogue,
            Past past,
            Clock clock) {
        this.library = library;
        this.review = review;
        this.connections = connections;
        this.catalogue = catalogue;
        this.past = past;
        this.clock = clock;
    }

    void fill(Story story, Story.Provider provider, Organisation organisation, Team team) {
        var random = new Random(provider.code().hashCode() * 31L);
        var items = story.evidence();
        var audited = story.audits().stream().anyMatch(it -> it.of().equals(provider.code()));
        for (var i = 0; i < items.size(); i++) {
            var number = i;
            var shared = story.shares().stream()
                    .anyMatch(it -> it.from().equals(provider.code())
                            && it.title().equals(items.get(number).title()));
            if (random.nextInt(100) < 88 || shared) {
                add(items.get(i), i, i < provider.stale(), audited, organisation, team, random);
            }
        }
    }

    private void add(
            Story.Item item,
            int number,
            boolean stale,
            boolean audited,
            Organisation organisation,
            Team team,
            Random random) {
        var author = number % 4 == 3 ? team.contributor() : team.lead();
        var details = details(item, stale, author, team, random);
        var day = logged(details);
        var made = past.on(day, 11, author, () -> library.add(organisation.id(), details));
        var links = links(item, made.ref(), organisation, audited);
        past.does(day, 12, author, () -> connections.connectAll(links));
        if (item.title().startsWith("Restore")) {
            past.does(day, 13, author, () -> library.attach(made.ref(), "restore-tests.csv", results()));
        }
        if (number % 7 != 5) {
            past.does(day, 14, author, () -> review.submit(made.ref()));
            review(made.ref(), number, day.plusDays(1), team);
        }
    }

    /** Most are accepted; some still wait, and one in a while goes back. */
    private void review(ItemRef item, int number, LocalDate day, Team team) {
        if (number % 7 == 6) {
            past.does(
                    day,
                    9,
                    team.lead(),
                    () -> review.giveBack(item, "The scope is missing: which sites does this cover?"));
        } else if (number % 7 != 3) {
            past.does(day, 9, team.lead(), () -> review.accept(item));
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

    /** What an assessor looks at is linked to the outcomes of last year too. */
    private List<Connecting> links(Story.Item item, ItemRef evidence, Organisation organisation, boolean audited) {
        var current = catalogue.currentEdition();
        var links = new ArrayList<Connecting>();
        for (var code : item.outcomes()) {
            links.add(new Connecting(evidence, ItemRef.outcome(organisation.id(), current.version(), code)));
            if (audited) {
                var before = catalogue.edition(current.year().previous()).version();
                links.add(new Connecting(evidence, ItemRef.outcome(organisation.id(), before, code)));
            }
        }
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

    /** Three days after the day that it stands for, or in the first week of the year where that is long ago or no day. */
    private LocalDate logged(EvidenceDetails details) {
        var opened = catalogue.currentEdition().opens().plusDays(7);
        var effective = details.lifetime().effective();
        return effective == null || effective.isBefore(opened) ? opened : effective.plusDays(3);
    }

    /** One organisation lets another use its evidence by name, and that one links it; the ICB adds to the system library. */
    void share(
            Story story, Caller icb, Organisation icbItself, Map<String, Organisation> made, Map<String, Team> teams) {
        var today = UkDates.day(clock.instant());
        var version = catalogue.currentEdition().version();
        for (var share : story.shares()) {
            var from = Objects.requireNonNull(made.get(share.from()));
            var to = Objects.requireNonNull(made.get(share.to()));
            var lead = Objects.requireNonNull(teams.get(share.from())).lead();
            var item = past.on(today.minusDays(9), 10, lead, () -> library.live(from.id()).stream()
                    .filter(it -> it.title().equals(share.title()))
                    .findFirst()
                    .orElseThrow());
            past.does(
                    today.minusDays(9),
                    10,
                    lead,
                    () -> library.change(
                            item.ref(), item.version(), item.details().with(SharedWith.named(to.id()))));
            var reader = Objects.requireNonNull(teams.get(share.to())).lead();
            past.does(
                    today.minusDays(8),
                    15,
                    reader,
                    () -> connections.connect(
                            item.ref(),
                            ItemRef.outcome(to.id(), version, share.outcome()),
                            "Shared by " + from.name()));
        }
        var common = EvidenceDetails.titled(story.common().title(), EvidenceKind.EXTERNAL)
                .with(new Responsible(icb.person(), null, null))
                .with(lifetime(today.minusDays(70), 12))
                .with(new Content(story.common().says(), null, null, null))
                .with(SharedWith.SYSTEM_LIBRARY);
        past.does(today.minusDays(30), 10, icb, () -> {
            var item = library.add(icbItself.id(), common).ref();
            review.submit(item);
            review.accept(item);
        });
    }
}
