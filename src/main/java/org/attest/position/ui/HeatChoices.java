package org.attest.position.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.attest.catalogue.Catalogue;
import org.attest.catalogue.Objective;
import org.attest.position.Compared;
import org.attest.position.Member;
import org.attest.position.OutcomeFacts;
import org.attest.position.OutcomeRow;
import org.attest.position.SystemPosition;

/** What there is to choose from in the filters of a position, each by its word in the address; one kind is no choice. */
record HeatChoices(Map<String, String> objectives, Map<String, String> kinds, Map<String, String> principles) {

    static HeatChoices of(SystemPosition position) {
        var objectives = new LinkedHashMap<String, String>();
        position.objectives()
                .forEach(it -> objectives.put(Integer.toString(it.number()), named(it.number(), it.title())));
        return new HeatChoices(
                objectives,
                kinds(position.columns().stream().map(it -> it.member())),
                principles(position.rows().stream().map(OutcomeRow::outcome)));
    }

    static HeatChoices of(Compared compared, Catalogue catalogue) {
        var objectives = new LinkedHashMap<String, String>();
        catalogue
                .objectives()
                .forEach(it -> objectives.put(Integer.toString(it.number()), named(it.number(), it.title())));
        objectives.put(Integer.toString(Objective.INFORMATION_GOVERNANCE), Objective.INFORMATION_GOVERNANCE_TITLE);
        return new HeatChoices(
                objectives,
                kinds(compared.sides().stream().map(Compared.Side::member)),
                principles(compared.lines().stream().map(Compared.Line::outcome)));
    }

    private static String named(int number, String title) {
        return number == 0 ? title : number + " " + title;
    }

    private static Map<String, String> kinds(Stream<Member> members) {
        var all = members.toList();
        var words = new LinkedHashMap<String, String>();
        if (all.size() > 1) {
            all.stream().map(Member::kind).sorted().forEach(it -> words.put(it.name(), it.words()));
        }
        return words;
    }

    private static Map<String, String> principles(Stream<OutcomeFacts> outcomes) {
        var words = new LinkedHashMap<String, String>();
        outcomes.forEach(it -> words.put(it.principle(), it.principle() + " " + it.principleTitle()));
        return words;
    }

    /** The words that are taken out of the address when everything is to be shown. */
    static final List<String> WORDS =
            List.of("objective", "kind", "principle", "show", "sort", "organisations", "points");
}
