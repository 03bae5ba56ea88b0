package org.attest.improvements;

import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.components.Tone;
import org.attest.connections.Found;
import org.attest.connections.ItemSource;
import org.attest.connections.ItemTitle;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.ItemKind;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Names actions on the screens of others, to those who may read them whole. */
@Component
class ActionTitles implements ItemSource {

    private static final int LONGEST = 80;

    private final ActionRows actions;
    private final PlanRows plans;
    private final PlanSights sights;
    private final CurrentUser currentUser;
    private final OrganisationDirectory directory;
    private final Clock clock;

    ActionTitles(
            ActionRows actions,
            PlanRows plans,
            PlanSights sights,
            CurrentUser currentUser,
            OrganisationDirectory directory,
            Clock clock) {
        this.actions = actions;
        this.plans = plans;
        this.sights = sights;
        this.currentUser = currentUser;
        this.directory = directory;
        this.clock = clock;
    }

    @Override
    public ItemKind kind() {
        return ItemKind.ACTION;
    }

    @Override
    public String words() {
        return "Action";
    }

    @Override
    public Map<ItemRef, ItemTitle> titles(Collection<ItemRef> items) {
        var seen = new HashSet<OrganisationId>(sights.scope().organisations());
        seen.addAll(ActionReach.of(currentUser.get()).all());
        if (currentUser.get().equals(Caller.ATTEST)) {
            items.forEach(it -> seen.add(it.organisation()));
        }
        var ids = items.stream().map(ItemRef::id).map(UUID::fromString).toList();
        return seen.isEmpty() || ids.isEmpty() ? Map.of() : titles(actions.of(seen, ids), Set.copyOf(items));
    }

    @Override
    public List<Found> search(OrganisationId organisation, String text, int limit) {
        if (!ActionReach.of(currentUser.get()).all().contains(organisation)) {
            sights.of(organisation);
        }
        var wanted = text.toLowerCase(Locale.UK);
        var fitting = actions.findByOrganisationOrderByNumber(organisation).stream()
                .filter(it -> (it.reference() + " " + it.says().what())
                        .toLowerCase(Locale.UK)
                        .contains(wanted))
                .toList();
        var titles = titles(fitting, fitting.stream().map(KeptAction::ref).collect(Collectors.toSet()));
        return fitting.stream()
                .map(KeptAction::ref)
                .filter(titles::containsKey)
                .limit(limit)
                .map(it -> new Found(it, Objects.requireNonNull(titles.get(it))))
                .toList();
    }

    @Override
    public Set<ItemRef> finished(Collection<ItemRef> items) {
        var owners = items.stream().map(ItemRef::organisation).collect(Collectors.toSet());
        var ids = items.stream().map(ItemRef::id).map(UUID::fromString).toList();
        return actions.of(owners, ids).stream()
                .filter(it -> !it.says().progress().isUnfinished())
                .map(KeptAction::ref)
                .collect(Collectors.toSet());
    }

    private Map<ItemRef, ItemTitle> titles(List<KeptAction> found, Set<ItemRef> wanted) {
        if (found.isEmpty()) {
            return Map.of();
        }
        var owners = found.stream().map(KeptAction::organisation).collect(Collectors.toSet());
        var planned = found.stream()
                .filter(KeptAction::isPlanned)
                .map(KeptAction::plan)
                .collect(Collectors.toSet());
        var byId = planned.isEmpty()
                ? Map.<UUID, KeptPlan>of()
                : plans.of(owners, planned).stream().collect(Collectors.toMap(KeptPlan::id, it -> it));
        var reach = ActionReach.of(currentUser.get());
        var organisations = directory.named(owners);
        var titles = new HashMap<ItemRef, ItemTitle>();
        for (var action : found) {
            var plan = action.isPlanned() ? byId.get(action.plan()) : null;
            var organisation = organisations.get(action.organisation());
            if (organisation != null
                    && wanted.contains(action.ref())
                    && (plan == null
                            ? reach.sees(action)
                            : sights.of(action.organisation()).seesWhole(action, plan.stage()))) {
                titles.put(action.ref(), title(action, plan, organisation));
            }
        }
        return titles;
    }

    private ItemTitle title(KeptAction action, @Nullable KeptPlan plan, Organisation organisation) {
        var says = action.says();
        var late = says.isLate(UkDates.day(clock.instant()));
        var what = says.what().lines().findFirst().orElse("");
        return new ItemTitle(
                action.reference() + " " + (what.length() > LONGEST ? what.substring(0, LONGEST) + "…" : what),
                (plan == null ? "" : "For " + action.outcome() + ", ") + "due " + UkDates.inTable(says.due()),
                late ? "Late" : says.progress().words(),
                late ? Tone.BAD : tone(says.progress()),
                plan == null
                        ? RegisterLinks.action(organisation.code(), action.reference())
                        : ImprovementLinks.action(
                                organisation.code(), plan.ref().year(), action.reference()));
    }

    private static Tone tone(ActionProgress progress) {
        return switch (progress) {
            case DONE -> Tone.GOOD;
            case IN_PROGRESS -> Tone.NEW;
            case NOT_STARTED, DROPPED -> Tone.ABSENT;
        };
    }
}
