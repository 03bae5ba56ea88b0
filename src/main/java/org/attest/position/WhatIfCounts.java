package org.attest.position;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.shared.ItemKind;

/** The counts of a what-if in words, for its head and its file. */
public final class WhatIfCounts {

    private WhatIfCounts() {}

    /** {@code 2 providers and 4 others, 3 services, ...}. */
    public static String of(Fallout fallout) {
        return Stream.of(
                        providers(fallout),
                        count(fallout.services().size(), "service", "services"),
                        count(fallout.pathways().size(), "clinical pathway", "clinical pathways"),
                        withHidden(fallout.risks(), fallout.notShared(ItemKind.RISK), "risk", "risks"),
                        withHidden(fallout.outcomes(), fallout.notShared(ItemKind.OUTCOME), "outcome", "outcomes"),
                        withHidden(
                                fallout.evidence(),
                                fallout.notShared(ItemKind.EVIDENCE),
                                "piece of evidence",
                                "pieces of evidence"))
                .collect(Collectors.joining(", ", "", "."));
    }

    /** What a what-if keeps back of other providers, and why. */
    public static String keptBack(Fallout fallout) {
        return "Other providers may be hit too. This does not show them, nor how many they are: a number is given from %d"
                        .formatted(fallout.fewestTold())
                + " users on, because among fewer it would tell who they are. Ask the ICB, which sees all of them.";
    }

    /** {@code 4 others}. */
    public static String others(int many) {
        return count(many, "other", "others");
    }

    public static String count(int many, String one, String several) {
        return "%,d %s".formatted(many, many == 1 ? one : several);
    }

    private static String providers(Fallout fallout) {
        var own = count(fallout.providers().size(), "provider", "providers");
        return fallout.otherProviders() == 0 ? own : own + " and " + others(fallout.otherProviders());
    }

    private static String withHidden(List<Fallout.Item> items, int hidden, String one, String several) {
        var shown = count(items.size(), one, several);
        return hidden == 0 ? shown : shown + " (and %,d not shared)".formatted(hidden);
    }
}
