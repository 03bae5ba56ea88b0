package org.attest.notifications;

import java.util.Map;
import org.attest.shared.ItemKind;

/** What the news about one kind of item stand under, and how several such items are called. */
record FeedSubject(String heading, String many) {

    private static final FeedSubject OTHER = new FeedSubject("Other", "items");

    private static final Map<String, FeedSubject> OF_KIND = Map.ofEntries(
            Map.entry("assessment", new FeedSubject("Assessment", "assessments")),
            Map.entry("ndg-assessment", new FeedSubject("Assessment", "NDG assessments")),
            Map.entry(ItemKind.OUTCOME.code(), new FeedSubject("Assessment", "outcomes")),
            Map.entry(ItemKind.NDG_ITEM.code(), new FeedSubject("Assessment", "NDG items")),
            Map.entry(ItemKind.EVIDENCE.code(), new FeedSubject("Evidence", "pieces of evidence")),
            Map.entry(ItemKind.SUPPLIER.code(), new FeedSubject("Suppliers", "suppliers")),
            Map.entry(ItemKind.RISK.code(), new FeedSubject("Risks", "risks")),
            Map.entry("improvement-plan", new FeedSubject("Improvements", "improvement plans")),
            Map.entry(ItemKind.ACTION.code(), new FeedSubject("Improvements", "actions")),
            Map.entry(ItemKind.MILESTONE.code(), new FeedSubject("Improvements", "milestones")),
            Map.entry(ItemKind.FUNDING.code(), new FeedSubject("Improvements", "funding lines")),
            Map.entry(ItemKind.MEASURE.code(), new FeedSubject("Measures", "measures")));

    static FeedSubject of(ItemKind kind) {
        return OF_KIND.getOrDefault(kind.code(), OTHER);
    }
}
