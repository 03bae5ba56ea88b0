package org.attest.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.access.Caller;
import org.attest.access.Role;
import org.attest.catalogue.Catalogue;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.setup.Casting.Team;
import org.attest.setup.SignIns.SignIn;
import org.springframework.stereotype.Component;

/** Makes the invented system through the same front doors that people use, so that its data obey the same rules. */
@Component
class Demonstration {

    private final OrganisationDirectory directory;
    private final Casting casting;
    private final Years years;
    private final Shelves shelves;
    private final Plans plans;
    private final SmallSets smallSets;
    private final Auditors auditors;
    private final Talks talks;
    private final Gauges gauges;
    private final Supplies supplies;
    private final Questions questions;
    private final Ties ties;
    private final Fears fears;
    private final Programme programme;
    private final Post post;
    private final Boards boards;
    private final Catalogue catalogue;
    private final SignIns signIns;
    private final NationalRegister register;

    Demonstration(
            OrganisationDirectory directory,
            Casting casting,
            Years years,
            Shelves shelves,
            Plans plans,
            SmallSets smallSets,
            Auditors auditors,
            Talks talks,
            Gauges gauges,
            Supplies supplies,
            Questions questions,
            Ties ties,
            Fears fears,
            Programme programme,
            Post post,
            Boards boards,
            Catalogue catalogue,
            SignIns signIns,
            NationalRegister register) {
        this.directory = directory;
        this.casting = casting;
        this.years = years;
        this.shelves = shelves;
        this.plans = plans;
        this.smallSets = smallSets;
        this.auditors = auditors;
        this.talks = talks;
        this.gauges = gauges;
        this.supplies = supplies;
        this.questions = questions;
        this.ties = ties;
        this.fears = fears;
        this.programme = programme;
        this.post = post;
        this.boards = boards;
        this.catalogue = catalogue;
        this.signIns = signIns;
        this.register = register;
    }

    List<SignIn> signIns() {
        return signIns.all();
    }

    /** Does nothing where the invented ICB is there already. Its sign-ins are written last: without them it starts over. */
    boolean makeOnce() {
        var story = Story.read();
        if (directory.findByCode(new OdsCode(story.icb().code())).isPresent()) {
            return false;
        }
        var icb = directory.add(
                NewOrganisation.of(story.icb().code(), story.icb().name(), org.attest.organisations.Kind.ICB));
        var made = new HashMap<String, Organisation>();
        story.organisations().forEach(it -> made.put(it.code(), partner(icb, it.code(), it.name(), it.kind(), true)));
        story.small().forEach(it -> made.put(it.code(), partner(icb, it.code(), it.name(), it.kind(), true)));
        story.others().forEach(it -> made.put(it.code(), partner(icb, it.code(), it.name(), it.kind(), it.reports())));
        story.others().forEach(it -> merge(it, made));
        people(story, icb, made);
        register.publish(story);
        return true;
    }

    private void people(Story story, Organisation icb, HashMap<String, Organisation> made) {
        var ways = new ArrayList<SignIn>();
        casting.administrator(story.people().administrator(), ways);
        var lead = casting.actor(story.people().icbLead(), Role.ICB_LEAD, icb, ways);
        var secretary = casting.actor(story.people().boardSecretary(), Role.BOARD_SECRETARY, icb, ways);
        casting.actor(story.people().boardReader(), Role.BOARD_READER, icb, ways);
        var teams = new HashMap<String, Team>();
        for (var i = 0; i < story.organisations().size(); i++) {
            var provider = story.organisations().get(i);
            var organisation = Objects.requireNonNull(made.get(provider.code()));
            var team = casting.team(story.people().teams().get(i), organisation, ways);
            teams.put(provider.code(), team);
            years.tell(story, provider, organisation, team, lead);
            shelves.fill(story, provider, organisation, team);
            gauges.read(story, provider, organisation, team);
        }
        for (var i = 0; i < story.small().size(); i++) {
            var small = story.small().get(i);
            var organisation = Objects.requireNonNull(made.get(small.code()));
            var team = casting.smallTeam(story.people().smallTeams().get(i), organisation, ways);
            smallSets.tell(story, small, organisation, team, lead);
        }
        boards.lastYear(icb, lead, secretary);
        shelves.share(story, lead, icb, made, teams);
        fears.tell(icb, lead, made, teams);
        boards.thisYear(icb, lead, secretary);
        story.organisations().stream()
                .filter(Story.Provider::isLate)
                .forEach(it -> years.handInLate(
                        story,
                        it,
                        Objects.requireNonNull(made.get(it.code())),
                        Objects.requireNonNull(teams.get(it.code())),
                        lead));
        story.organisations().stream()
                .filter(it -> it.again() != null)
                .forEach(it -> years.lookAgain(
                        story,
                        it,
                        Objects.requireNonNull(made.get(it.code())),
                        Objects.requireNonNull(teams.get(it.code())),
                        lead));
        story.organisations()
                .forEach(it -> plans.agree(
                        story,
                        it.promise(),
                        Objects.requireNonNull(made.get(it.code())),
                        Objects.requireNonNull(teams.get(it.code())),
                        lead));
        together(story, icb, lead, made, teams, ways);
        signIns.keep(ways);
    }

    /** What concerns more than one organisation, after the packs. */
    private void together(
            Story story,
            Organisation icb,
            Caller lead,
            Map<String, Organisation> made,
            Map<String, Team> teams,
            List<SignIn> ways) {
        var audited = story.audits().stream()
                .map(it -> Objects.requireNonNull(made.get(it.of())))
                .toList();
        var until = catalogue.currentEdition().interimDue();
        auditors.look(story, made, teams, casting.assessor(story.people().assessor(), audited, until, ways));
        talks.hold(story, made, teams, lead);
        questions.ask(lead, supplies.fill(icb, lead, made, teams), made, teams, ways);
        ties.knot(icb, lead, made, teams);
        programme.tell(icb, lead, made, teams);
        story.organisations().stream()
                .filter(it -> it.thisYear() == Story.Finish.NONE)
                .findFirst()
                .ifPresent(it -> post.arrive(icb, lead, it.code(), made, teams));
        story.organisations().stream()
                .filter(it -> it.thisYear() == Story.Finish.RETURNED)
                .forEach(it -> talks.away(
                        Objects.requireNonNull(made.get(it.code())), Objects.requireNonNull(teams.get(it.code()))));
    }

    private Organisation partner(
            Organisation icb, String code, String name, org.attest.organisations.Kind kind, boolean reports) {
        var added = directory.add(NewOrganisation.of(code, name, kind));
        directory.setPartner(icb.id(), added.id(), reports, "partner");
        return added;
    }

    private void merge(Story.Neighbour neighbour, HashMap<String, Organisation> made) {
        var from = made.get(neighbour.code());
        var into = neighbour.into() == null ? null : made.get(neighbour.into());
        if (from != null && into != null && neighbour.on() != null) {
            directory.succeed(from.id(), into.id(), neighbour.on());
        }
    }
}
