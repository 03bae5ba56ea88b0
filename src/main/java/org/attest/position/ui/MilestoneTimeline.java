package org.attest.position.ui;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.attest.components.Chart;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Links;
import org.attest.components.Panel;
import org.attest.components.QuietLine;
import org.attest.components.Tag;
import org.attest.improvements.Milestone;
import org.attest.improvements.MilestoneStanding;
import org.attest.improvements.RegisterLinks;
import org.attest.organisations.Organisation;
import org.attest.shared.OrganisationId;
import org.attest.shared.Part;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The milestones of an objective on a timeline: the day that was promised first, the day as it is now, the day it was reached. */
class MilestoneTimeline extends Panel {

    /** More would not be told apart. */
    static final int MOST = 15;

    /** @param names of the organisations, where there are several */
    MilestoneTimeline(Part<Milestone> part, Map<OrganisationId, Organisation> names, int objective, LocalDate today) {
        super("Its milestones over time");
        setId("milestone-timeline");
        var all = part.rows();
        if (all.isEmpty()) {
            add(new EmptyState(
                    "No milestone is set for this objective.",
                    Links.to(RegisterLinks.milestonesOf(objective), "Go to the milestones")));
            return;
        }
        add(Chart.timeline(
                summary(all),
                today,
                all.stream().map(it -> named(it, names)).toList(),
                List.of(
                        new Chart.Days(
                                "Due now",
                                all.stream()
                                        .<@Nullable LocalDate>map(
                                                it -> it.details().due())
                                        .toList()),
                        new Chart.Days(
                                "Promised first",
                                all.stream()
                                        .<@Nullable LocalDate>map(it -> it.moves() == 0 ? null : it.firstDue())
                                        .toList()),
                        new Chart.Days(
                                "Reached",
                                all.stream()
                                        .<@Nullable LocalDate>map(Milestone::endedOn)
                                        .toList())),
                table(all, names)));
        if (part.total() > all.size()) {
            add(new QuietLine("The %d that are due first, of %d.".formatted(all.size(), part.total())));
        }
        add(Links.to(RegisterLinks.milestonesOf(objective), "See its milestones"));
    }

    /** A reference is only the organisation's own. */
    private static String named(Milestone milestone, Map<OrganisationId, Organisation> names) {
        var words = milestone.reference() + " " + milestone.details().title();
        var owner = names.get(milestone.ref().organisation());
        return owner == null ? words : words + ", " + owner.name();
    }

    private static String summary(List<Milestone> all) {
        return "%d milestones: %d reached, %d late, %d slipped, %d on time."
                .formatted(
                        all.size(),
                        count(all, MilestoneStanding.DONE),
                        count(all, MilestoneStanding.LATE),
                        count(all, MilestoneStanding.SLIPPED),
                        count(all, MilestoneStanding.ON_TIME));
    }

    private static long count(List<Milestone> all, MilestoneStanding standing) {
        return all.stream().filter(it -> it.standing() == standing).count();
    }

    private static DataTable<Milestone> table(List<Milestone> all, Map<OrganisationId, Organisation> names) {
        return new DataTable<Milestone>("Milestones of this objective by date")
                .text("Milestone", it -> named(it, names))
                .column(
                        "Standing",
                        it -> new Tag(it.standing().tone(), it.standing().words()))
                .text("Promised first", it -> UkDates.inTable(it.firstDue()))
                .text("Due now", it -> UkDates.inTable(it.details().due()))
                .text("Reached", it -> UkDates.inTable(it.endedOn()))
                .show(all);
    }
}
