package org.attest.suppliers;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.AllowedTo;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.shared.ItemRef;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The suppliers that an organisation uses or has a contract with, taken together for its lead: how the shared record says
 * they are assured, what they answered, and what the organisation makes of that.
 */
@Component
@Transactional(readOnly = true)
public class UsedSuppliers {

    private static final Set<AssuranceKind> SHOWN = Set.of(AssuranceKind.DSPT, AssuranceKind.CYBER_ESSENTIALS_PLUS);

    private final SupplierSights sights;
    private final UseRows uses;
    private final ContractRows contracts;
    private final AskRows asks;
    private final VerdictRows verdicts;
    private final AssuranceRows assurances;
    private final Questionnaires questionnaires;
    private final CurrentUser currentUser;

    UsedSuppliers(
            SupplierSights sights,
            UseRows uses,
            ContractRows contracts,
            AskRows asks,
            VerdictRows verdicts,
            AssuranceRows assurances,
            Questionnaires questionnaires,
            CurrentUser currentUser) {
        this.sights = sights;
        this.uses = uses;
        this.contracts = contracts;
        this.asks = asks;
        this.verdicts = verdicts;
        this.assurances = assurances;
        this.questionnaires = questionnaires;
        this.currentUser = currentUser;
    }

    /**
     * One supplier of the organisation.
     *
     * @param dspt the status of its latest DSPT assurance, as it was recorded
     * @param certifiedUntil the last day of its Cyber Essentials Plus that holds longest
     * @param answers the latest to each questionnaire that it answered
     */
    public record Used(
            ItemRef supplier,
            @Nullable String dspt,
            @Nullable LocalDate certifiedUntil,
            List<Answers> answers) {}

    /** The latest answers to one questionnaire. @param verdict what the organisation made of these or of earlier ones */
    public record Answers(
            UUID ask,
            String questionnaire,
            int number,
            @Nullable Verdict verdict) {

        /** What the organisation made of the latest answers; null while it has not decided on these. */
        public @Nullable Verdict decision() {
            return verdict != null && verdict.isOf(number) ? verdict : null;
        }
    }

    /**
     * By supplier, in a fixed number of statements.
     *
     * @throws UnknownItem when the caller does not lead the organisation
     */
    @AllowedTo(Role.Name.PROVIDER_LEAD)
    public Map<ItemRef, Used> of(OrganisationId organisation) {
        currentUser.require(organisation, Role.PROVIDER_LEAD);
        var registers = sights.sharedWith(Set.of(organisation));
        var ids = new LinkedHashSet<UUID>();
        uses.all(organisation).forEach(it -> ids.add(it.supplier()));
        contracts.all(organisation).forEach(it -> ids.add(SupplierBook.id(it.supplier())));
        if (ids.isEmpty()) {
            return Map.of();
        }
        var answered = asks.answered(registers, ids);
        var found = new HashMap<ItemRef, Used>();
        answers(organisation, answered)
                .forEach((supplier, answers) -> found.put(supplier, new Used(supplier, null, null, answers)));
        assurances.some(registers, ids, SHOWN).stream()
                .collect(Collectors.groupingBy(KeptAssurance::supplier))
                .forEach((supplier, held) -> found.put(supplier, used(supplier, held, found.get(supplier))));
        return found;
    }

    private Map<ItemRef, List<Answers>> answers(OrganisationId organisation, List<KeptAsk> answered) {
        var decided = answered.isEmpty()
                ? Map.<UUID, Verdict>of()
                : verdicts
                        .own(
                                Set.of(organisation),
                                answered.stream().map(KeptAsk::id).toList())
                        .stream()
                        .map(KeptVerdict::show)
                        .collect(Collectors.toMap(Verdict::ask, Function.identity()));
        return answered.stream()
                .collect(Collectors.groupingBy(
                        KeptAsk::supplier,
                        Collectors.mapping(
                                it -> new Answers(it.id(), title(it), it.latest(), decided.get(it.id())),
                                Collectors.toCollection(ArrayList::new))));
    }

    private String title(KeptAsk ask) {
        return questionnaires
                .find(ask.questionnaire(), ask.questionnaireVersion())
                .title();
    }

    /** @param held by kind, the one that holds longest first */
    private static Used used(ItemRef supplier, List<KeptAssurance> held, @Nullable Used before) {
        var dspt = first(held, AssuranceKind.DSPT);
        var certificate = first(held, AssuranceKind.CYBER_ESSENTIALS_PLUS);
        return new Used(
                supplier,
                dspt == null ? null : dspt.says().says(),
                certificate == null ? null : certificate.says().expiresOn(),
                before == null ? List.of() : before.answers());
    }

    private static @Nullable KeptAssurance first(List<KeptAssurance> held, AssuranceKind kind) {
        return held.stream().filter(it -> it.says().kind() == kind).findFirst().orElse(null);
    }
}
