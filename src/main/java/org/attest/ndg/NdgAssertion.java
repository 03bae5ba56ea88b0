package org.attest.ndg;

import java.util.List;
import java.util.Set;

/** One assertion with its items, in order. {@code mine} names the items that are the caller's to answer. */
public record NdgAssertion(String assertion, boolean confirmed, List<NdgAnswer> answers, List<NdgRef> mine) {

    public NdgAssertion {
        answers = List.copyOf(answers);
        mine = List.copyOf(mine);
    }

    /** The assertions of these items, each as far as a person may see it. */
    static List<NdgAssertion> of(List<NdgAnswer> answers, NdgSight sight, NdgStage stage, Set<String> confirmed) {
        return answers.stream()
                .map(it -> it.item().ref().assertion())
                .distinct()
                .map(assertion -> {
                    var here = answers.stream()
                            .filter(it -> it.item().ref().assertion().equals(assertion))
                            .toList();
                    return new NdgAssertion(
                            assertion,
                            confirmed.contains(assertion),
                            here.stream().map(it -> sight.show(it, stage)).toList(),
                            here.stream()
                                    .filter(sight::mayAnswer)
                                    .map(it -> it.item().ref())
                                    .toList());
                })
                .toList();
    }

    /** Whether every mandatory item is answered or exempt. */
    public boolean isComplete() {
        return answers.stream()
                .allMatch(it -> !it.item().mandatory() || it.state().isMet());
    }
}
