package org.attest.returns.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.attest.access.Role;
import org.attest.accounts.Accounts;
import org.attest.assessments.AnswerValues;
import org.attest.assessments.AssessmentLinks;
import org.attest.assessments.LoadedChange;
import org.attest.catalogue.Level;
import org.attest.components.DataTable;
import org.attest.components.EmptyState;
import org.attest.components.Facts;
import org.attest.components.Layouts;
import org.attest.components.Links;
import org.attest.components.PageHeader;
import org.attest.components.Panel;
import org.attest.components.Tag;
import org.attest.components.Tone;
import org.attest.ndg.NdgLoadedChange;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.returns.OnBehalf;
import org.attest.returns.ReturnsLinks;
import org.attest.returns.ReturnsOnBehalf;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;

/** A return that was loaded for an organisation: how it arrived, what it changed, and who makes it the organisation's word. */
@Route("returns/loaded/:id")
@PageTitle("A return was loaded - Attest")
@RolesAllowed({Role.Name.PROVIDER_LEAD, Role.Name.APPROVER, Role.Name.ICB_LEAD})
class LoadedReturnView extends Div implements BeforeEnterObserver {

    private final ReturnsOnBehalf onBehalf;
    private final LoadedDecision decision;
    private final Accounts accounts;
    private final OrganisationDirectory directory;

    LoadedReturnView(
            ReturnsOnBehalf onBehalf, LoadedDecision decision, Accounts accounts, OrganisationDirectory directory) {
        this.onBehalf = onBehalf;
        this.decision = decision;
        this.accounts = accounts;
        this.directory = directory;
        addClassNames("stack", "loaded-return");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(uuid(event.getRouteParameters().get("id").orElse("")));
    }

    private static UUID uuid(String written) {
        try {
            return UUID.fromString(written);
        } catch (IllegalArgumentException e) {
            throw new UnknownItem();
        }
    }

    private void show(UUID id) {
        removeAll();
        var loaded = onBehalf.find(id);
        var organisation = directory.find(loaded.assessment().organisation());
        var changes = onBehalf.changes(id);
        var items = onBehalf.itemChanges(id);
        var waiting = (int) (changes.stream().filter(LoadedChange::waits).count()
                + items.stream().filter(NdgLoadedChange::waits).count());
        var names = names(loaded);
        var title = decision.isOfOwn(loaded) ? "A return was loaded for you" : "A return was loaded";
        add(
                new PageHeader(title)
                        .under(Links.to(ReturnsLinks.returns(), "Returns"))
                        .saying("Loaded by %s for %s, DSPT %s"
                                .formatted(
                                        names.getOrDefault(loaded.loadedBy(), "somebody of the ICB"),
                                        organisation.name(),
                                        loaded.assessment().year())),
                new Panel("How it arrived", facts(loaded, names)));
        decision.of(loaded, waiting, () -> show(id)).ifPresent(this::add);
        add(new Panel("What it changed", changed(changes, items, loaded, organisation)));
    }

    private static Component changed(
            List<LoadedChange> changes, List<NdgLoadedChange> items, OnBehalf loaded, Organisation organisation) {
        if (!items.isEmpty()) {
            return LoadedItems.table(items, organisation, loaded.assessment().year());
        }
        return changes.isEmpty() ? new EmptyState("It changed no answer.") : table(changes, loaded, organisation);
    }

    private Map<PersonId, String> names(OnBehalf loaded) {
        var people = new ArrayList<>(List.of(loaded.loadedBy()));
        var decider = loaded.decidedBy();
        if (decider != null) {
            people.add(decider);
        }
        return accounts.names(people);
    }

    private Component facts(OnBehalf loaded, Map<PersonId, String> names) {
        var facts = new Facts()
                .with("State", OnBehalfTags.state(loaded))
                .with("Sent by", loaded.arrival().sentBy())
                .with("Sent on", UkDates.inWords(loaded.arrival().sentOn()))
                .with("How that was checked", loaded.arrival().checked())
                .with("The mail", loaded.mail() + ", evidence of the ICB")
                .with("Signed letter", loaded.letter() == null ? "None" : loaded.letter() + ", evidence of the ICB")
                .with("Loaded on", UkDates.inWords(loaded.loadedAt()));
        var at = loaded.decidedAt();
        var by = loaded.decidedBy();
        if (at != null && by != null) {
            facts.with("Decided", "%s by %s".formatted(UkDates.inWords(at), names.getOrDefault(by, "")));
        }
        if (loaded.reason() != null) {
            facts.with("Reason", loaded.reason());
        }
        return Layouts.stack(facts, Links.to(ReturnsLinks.preview(loaded.taken()), "Open the receipt with every row"));
    }

    private static Component table(List<LoadedChange> changes, OnBehalf loaded, Organisation organisation) {
        var year = loaded.assessment().year();
        var shown = changes.stream().anyMatch(it -> it.before() != null);
        var table = new DataTable<LoadedChange>("Answers that the return changed")
                .column(
                        "Outcome",
                        it -> Links.to(
                                AssessmentLinks.outcome(organisation.code(), year, it.outcome()),
                                it.outcome().code()));
        if (shown) {
            table.text("Level before", it -> level(it.before()));
        }
        return table.text("Level loaded", it -> level(it.after()))
                .text(
                        "Statement loaded",
                        it -> it.fields().contains("statement") ? it.after().statement() : "As before")
                .column("Now", it -> state(it.waits()))
                .show(changes);
    }

    static Component state(boolean waits) {
        return waits ? new Tag(Tone.NONE, "Unconfirmed") : new Tag(Tone.ABSENT, "No longer waits");
    }

    private static String level(@Nullable AnswerValues values) {
        Level level = values == null ? null : values.level();
        return level == null ? "None" : level.words();
    }
}
