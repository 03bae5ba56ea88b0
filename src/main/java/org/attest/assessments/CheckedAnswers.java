package org.attest.assessments;

import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What the rules found in the answers of now: by rule and outcome, and the claims that are weakest, at most five. */
public record CheckedAnswers(List<CheckFinding> findings, List<WeakClaim> weakest) {

    public static final CheckedAnswers NOTHING = new CheckedAnswers(List.of(), List.of());

    public CheckedAnswers {
        findings = List.copyOf(findings);
        weakest = List.copyOf(weakest);
    }

    public SortedMap<CheckRule, List<CheckFinding>> byRule() {
        return findings.stream().collect(Collectors.groupingBy(CheckFinding::rule, TreeMap::new, Collectors.toList()));
    }
}
