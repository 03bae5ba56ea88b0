package org.attest.evidence;

import java.util.Map;
import java.util.stream.Collectors;

/** How a change of many items went: how many changed, how many were so already, and how many not, by the reason. */
public record BulkChanged(int changed, int unchanged, Map<String, Long> refused) {

    public BulkChanged {
        refused = Map.copyOf(refused);
    }

    /** {@code 12 changed, 1 was so already, 1 not: This evidence is superseded, so it cannot be changed by you now.} */
    public String words() {
        var before = unchanged == 0
                ? ""
                : unchanged == 1 ? ", 1 was so already" : ", %d were so already".formatted(unchanged);
        var not = refused.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> ", %d not: %s".formatted(it.getValue(), it.getKey()))
                .collect(Collectors.joining());
        return changed + " changed" + before + (not.isEmpty() ? "." : not);
    }
}
