package org.attest.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.assessments.AssessmentRef;
import org.attest.assessors.AssessorDesk;
import org.attest.assessors.Candidate;
import org.attest.assessors.FindingDetails;
import org.attest.assessors.IndependentAssessments;
import org.attest.assessors.Judgement;
import org.attest.assessors.Overall;
import org.attest.assessors.SampledRow;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Editions;
import org.attest.catalogue.Level;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.shared.UkDates;
import org.springframework.stereotype.Component;

/** The invented assessor looks at last year: concluded at one organisation, with findings; in the middle of it at another. */
@Component
class Auditors {

    private static final int HALF_WAY = 5;

    private final IndependentAssessments independents;
    private final AssessorDesk desk;
    private final Editions editions;
    private final Catalogue catalogue;
    private final Past past;
    private final Clock clock;

    Auditors(
            IndependentAssessments independents,
            AssessorDesk desk,
            Editions editions,
            Catalogue catalogue,
            Past past,
            Clock clock) {
        this.independents = independents;
        this.desk = desk;
        this.editions = editions;
        this.catalogue = catalogue;
        this.past = past;
        this.clock = clock;
    }

    void look(Story story, Map<String, Organisation> made, Map<String, Team> teams, Caller assessor) {
        for (var audit : story.audits()) {
            var organisation = Objects.requireNonNull(made.get(audit.of()));
            var team = Objects.requireNonNull(teams.get(audit.of()));
            var opened = UkDates.day(clock.instant()).minusDays(audit.concluded() ? 30 : 8);
            var id = open(organisation, team, assessor, opened);
            var judged = past.on(
                    opened.plusDays(4),
                    10,
                    assessor,
                    () -> judge(id, audit.concluded() ? Integer.MAX_VALUE : HALF_WAY));
            past.does(opened.plusDays(6), 11, assessor, () -> find(story, id, judged, team));
            if (audit.concluded()) {
                conclude(story, id, team, assessor, opened.plusDays(16));
            }
        }
    }

    private UUID open(Organisation organisation, Team team, Caller assessor, LocalDate day) {
        var year = catalogue.currentEdition().year().previous();
        var ref = new AssessmentRef(organisation.id(), year);
        var group = editions.auditLists(year).getFirst().group();
        return past.on(day, 9, team.lead(), () -> independents.open(ref, group, Set.of(assessor.person())))
                .id();
    }

    /** Most levels are the claim again; every fourth is a step lower. */
    private List<SampledRow> judge(UUID id, int most) {
        independents.choose(
                id,
                independents.candidates(id).stream()
                        .filter(Candidate::proposed)
                        .map(it -> it.outcome().code())
                        .collect(Collectors.toSet()));
        var sample = independents.find(id).sample();
        var lower = new ArrayList<SampledRow>();
        for (var i = 0; i < Math.min(most, sample.size()); i++) {
            var row = sample.get(i);
            var claim = Objects.requireNonNull(row.claim());
            var own = i % 4 == 1 ? below(row, claim) : claim;
            if (own != claim || i % 4 == 1) {
                lower.add(row);
            }
            var note = own == claim
                    ? "The evidence shown supports the claim."
                    : "The evidence shows that it is planned; it does not show yet that it works.";
            desk.save(id, row.outcome().code(), 0, new Judgement(own, note));
        }
        return lower;
    }

    private static Level below(SampledRow row, Level claim) {
        return row.outcome().allowed().stream()
                .filter(it -> it.compareTo(claim) < 0)
                .reduce((_, later) -> later)
                .orElse(claim);
    }

    private void find(Story story, UUID id, List<SampledRow> judged, Team team) {
        var today = UkDates.day(clock.instant());
        for (var i = 0; i < Math.min(story.findings().size(), judged.size()); i++) {
            var found = story.findings().get(i);
            desk.addFinding(
                    id,
                    new FindingDetails(
                            judged.get(i).outcome().code(),
                            found.title(),
                            found.text(),
                            found.priority(),
                            team.lead().person(),
                            today.plusDays(found.dueIn() + 24L)));
        }
    }

    private void conclude(Story story, UUID id, Team team, Caller assessor, LocalDate day) {
        past.does(day, 10, assessor, () -> {
            independents.weigh(
                    id,
                    new Overall(
                            "Moderate",
                            "Medium",
                            "Sound in most places. Tests and minutes should show more of what is claimed."));
            independents.conclude(id, "This is what I found in the position and the evidence that were frozen for me.");
        });
        past.does(day.plusDays(9), 16, team.lead(), () -> {
            var findings = independents.find(id).findings();
            for (var i = 0; i < Math.min(findings.size(), story.findings().size()); i++) {
                var done = story.findings().get(i).done();
                if (done != null) {
                    independents.close(id, findings.get(i).id(), done);
                }
            }
        });
    }
}
