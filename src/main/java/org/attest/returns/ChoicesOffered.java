package org.attest.returns;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Role;
import org.attest.accounts.NamedOwner;
import org.attest.accounts.Owners;
import org.attest.assessments.AssessmentRef;
import org.attest.assessments.Indication;
import org.attest.assessments.Progress;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Level;
import org.attest.evidence.EvidenceKind;
import org.attest.ndg.Certificate;
import org.attest.shared.Marking;
import org.attest.shared.PersonId;
import org.springframework.stereotype.Component;

/** Gathers the words that may stand in a workbook's cells with a choice. */
@Component
class ChoicesOffered {

    private final Catalogue catalogue;
    private final Owners owners;
    private final CurrentUser currentUser;

    ChoicesOffered(Catalogue catalogue, Owners owners, CurrentUser currentUser) {
        this.catalogue = catalogue;
        this.owners = owners;
        this.currentUser = currentUser;
    }

    Choices of(AssessmentRef ref, String version, Present present) {
        var registers = present.columns();
        var offered = new EnumMap<ReturnColumn, List<Choices.Option>>(ReturnColumn.class);
        var all = owners.choices(ref.organisation());
        offered.put(ReturnColumn.OWNER, options(all));
        var people = options(
                all.stream().filter(it -> it.owner() instanceof PersonId).toList());
        for (var column : List.of(ReturnColumn.EVIDENCE_OWNER, ReturnColumn.RISK_OWNER, ReturnColumn.ACTION_OWNER)) {
            offered.put(column, people);
        }
        registers.forEach((column, rule) -> {
            if (rule.content() == TableColumn.Content.CHOICE) {
                offered.put(
                        column,
                        rule.choices().stream()
                                .map(it -> new Choices.Option(it.value(), it.words()))
                                .toList());
            }
        });
        fixed(offered);
        var framework = catalogue.framework(version);
        var levels = new HashMap<String, Set<String>>();
        var links = new HashMap<String, String>();
        for (var outcome : framework.outcomes().values()) {
            var code = outcome.code().code();
            levels.put(code, outcome.allowed().stream().map(Enum::name).collect(Collectors.toSet()));
            link(links, code);
        }
        catalogue.objectives().forEach(it -> link(links, LinkWords.ofObjective(it.number())));
        var asked = Asked.of(framework, ref.year(), catalogue.asked(version));
        var rules = new RegisterRules(registers, new TableReading(List.of(), Map.of()));
        return new Choices(
                offered, levels, links, reserved(ref), asked, present.items().items(), rules, Pointers.NOWHERE);
    }

    /** The words that are the same everywhere. */
    private static void fixed(Map<ReturnColumn, List<Choices.Option>> offered) {
        offered.put(ReturnColumn.LEVEL, options(Level.values(), Level::words));
        offered.put(ReturnColumn.PROGRESS, options(Progress.values(), Progress::words));
        offered.put(ReturnColumn.KIND, options(EvidenceKind.values(), EvidenceKind::words));
        offered.put(ReturnColumn.CLASSIFICATION, options(Marking.values(), Marking::words));
        offered.put(ReturnColumn.STILL_TRUE, options(StillTrue.values(), StillTrue::words));
        offered.put(ReturnColumn.EXEMPT_BECAUSE, options(Certificate.values(), Certificate::words));
        offered.put(
                ReturnColumn.STANDPOINT,
                options(SupplierStandpoints.Standpoint.values(), SupplierStandpoints.Standpoint::words));
        offered.put(ReturnColumn.INDICATION, options(Indication.values(), Indication::words));
    }

    /** Who assigns outcomes, and until when, only a provider lead says; what is still true, only those who answer. */
    private Set<ReturnColumn> reserved(AssessmentRef ref) {
        var caller = currentUser.get();
        if (caller.equals(Caller.ATTEST) || caller.holds(Role.PROVIDER_LEAD, ref.organisation())) {
            return Set.of();
        }
        return caller.holds(Role.CONTRIBUTOR, ref.organisation())
                ? Set.of(ReturnColumn.OWNER, ReturnColumn.DUE)
                : Set.of(ReturnColumn.OWNER, ReturnColumn.DUE, ReturnColumn.STILL_TRUE);
    }

    private static List<Choices.Option> options(Collection<NamedOwner> choices) {
        return choices.stream()
                .map(it -> new Choices.Option(it.owner().toString(), it.name(), it.email()))
                .toList();
    }

    private static <E extends Enum<E>> List<Choices.Option> options(E[] values, Function<E, String> words) {
        return Arrays.stream(values)
                .map(it -> new Choices.Option(it.name(), words.apply(it)))
                .toList();
    }

    private static void link(Map<String, String> links, String words) {
        links.put(Normal.folded(words).replace(" ", ""), words);
    }
}
