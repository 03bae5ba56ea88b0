package org.attest.ndg;

import java.util.List;
import java.util.Set;

/** How far one standard is: items done of all, mandatory ones met of those there are, assertions confirmed. */
public record NdgProgress(
        NdgStandard standard, int items, int done, int mandatory, int met, int assertions, int confirmed) {

    static NdgProgress of(NdgStandard standard, List<NdgAnswer> answers, Set<String> confirmed) {
        var here = answers.stream()
                .filter(it -> it.item().ref().standard() == standard.number())
                .toList();
        var mandatory = here.stream().filter(it -> it.item().mandatory()).toList();
        var assertions =
                here.stream().map(it -> it.item().ref().assertion()).distinct().toList();
        return new NdgProgress(
                standard, here.size(), met(here), mandatory.size(), met(mandatory), assertions.size(), (int)
                        assertions.stream().filter(confirmed::contains).count());
    }

    private static int met(List<NdgAnswer> answers) {
        return (int) answers.stream().filter(it -> it.state().isMet()).count();
    }
}
