package org.attest.setup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.attest.access.Role;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OdsCode;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
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
    private final SignIns signIns;
    private final NationalRegister register;

    Demonstration(
            OrganisationDirectory directory,
            Casting casting,
            Years years,
            Shelves shelves,
            Plans plans,
            SignIns signIns,
            NationalRegister register) {
        this.directory = directory;
        this.casting = casting;
        this.years = years;
        this.shelves = shelves;
        this.plans = plans;
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
        casting.actor(story.people().boardSecretary(), Role.BOARD_SECRETARY, icb, ways);
        casting.actor(story.people().boardReader(), Role.BOARD_READER, icb, ways);
        for (var i = 0; i < story.organisations().size(); i++) {
            var provider = story.organisations().get(i);
            var organisation = java.util.Objects.requireNonNull(made.get(provider.code()));
            var team = casting.team(story.people().teams().get(i), organisation, ways);
            years.tell(story, provider, organisation, team, lead);
            shelves.fill(story, provider, organisation, team);
            plans.agree(story, provider.promise(), organisation, team, lead);
        }
        signIns.keep(ways);
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
