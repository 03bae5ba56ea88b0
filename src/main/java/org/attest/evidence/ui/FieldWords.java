package org.attest.evidence.ui;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.accounts.Accounts;
import org.attest.evidence.EvidenceKind;
import org.attest.evidence.EvidencePoint;
import org.attest.evidence.ReviewState;
import org.attest.evidence.ScanState;
import org.attest.evidence.SharedWith;
import org.attest.evidence.Visibility;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.FieldChange;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.PersonId;
import org.attest.shared.UkDates;
import org.jspecify.annotations.Nullable;

/** The fields of evidence and their values, as people read them. */
record FieldWords(Map<PersonId, String> names, Map<OrganisationId, Organisation> organisations) {

    private static final Set<String> PEOPLE = Set.of("owner", "approver");
    private static final String SHARED_WITH = "sharedWith";
    private static final String OF_TEMPLATE = "template:";
    private static final Map<String, String> LABELS = Map.ofEntries(
            Map.entry("title", "Title"),
            Map.entry("kind", "Kind"),
            Map.entry("owner", "Owner"),
            Map.entry("approver", "Approved by"),
            Map.entry("approvedOn", "Approved on"),
            Map.entry("effective", "Effective date"),
            Map.entry("reviewDue", "Review due"),
            Map.entry("expires", "Expires"),
            Map.entry("cycleMonths", "Cycle in months"),
            Map.entry("marking", "Marking"),
            Map.entry("visibility", "What the ICB sees"),
            Map.entry(SHARED_WITH, "Shared with"),
            Map.entry("systemLibrary", "In the system library"),
            Map.entry("summary", "Summary"),
            Map.entry("limits", "Limits"),
            Map.entry("keptAt", "Where kept"),
            Map.entry("keptHash", "SHA-256 of the file"),
            Map.entry("state", "Review state"),
            Map.entry("reason", "Reason"),
            Map.entry("template", "Template"),
            Map.entry("renews", "Renews"),
            Map.entry("renewsOnceAccepted", "Renews, once accepted"),
            Map.entry("renewedBy", "Renewed by"),
            Map.entry("links", "Links taken over"),
            Map.entry("point", "Point of good evidence"),
            Map.entry("name", "File name"),
            Map.entry("sha256", "SHA-256"),
            Map.entry("scan", "Virus scan"),
            Map.entry("seenOn", "Seen there on"),
            Map.entry("finding", "What the scanner found"));

    /** For these changes, with the names of all that they speak of and of these people besides. */
    static FieldWords of(
            Accounts accounts,
            OrganisationDirectory directory,
            Collection<FieldChange> changes,
            Collection<PersonId> others) {
        var people = Stream.concat(
                others.stream(),
                values(changes.stream().filter(it -> PEOPLE.contains(it.field())))
                        .map(PersonId::of));
        var organisations = values(changes.stream().filter(it -> it.field().equals(SHARED_WITH)))
                .flatMap(FieldWords::ids);
        return new FieldWords(
                accounts.names(people.distinct().toList()), directory.named(organisations.collect(Collectors.toSet())));
    }

    static String label(String field) {
        return LABELS.getOrDefault(field, field.replaceFirst("^" + OF_TEMPLATE, ""));
    }

    static boolean isShown(String field) {
        return LABELS.containsKey(field) || field.startsWith(OF_TEMPLATE);
    }

    String value(String field, @Nullable String kept) {
        if (kept == null) {
            return "–";
        }
        return switch (field) {
            case "kind" -> EvidenceKind.valueOf(kept).words();
            case "marking" -> Marking.valueOf(kept).words();
            case "visibility" -> Visibility.valueOf(kept).words();
            case "point" -> EvidencePoint.valueOf(kept).words();
            case "scan" -> ScanState.valueOf(kept).words();
            case "state" -> ReviewState.valueOf(kept).words();
            case "owner", "approver" -> names.getOrDefault(PersonId.of(kept), "Unknown person");
            case SHARED_WITH -> named(ids(kept).toList(), organisations);
            case "approvedOn", "effective", "reviewDue", "expires", "seenOn" -> UkDates.inTable(LocalDate.parse(kept));
            default -> field.startsWith(OF_TEMPLATE) ? answer(kept) : kept;
        };
    }

    /** An answer to a template; days as people write them. */
    static String answer(String kept) {
        return kept.matches("\\d{4}-\\d\\d-\\d\\d") ? UkDates.inTable(LocalDate.parse(kept)) : kept;
    }

    /** With whom an item is shared, in a row of words. */
    static String sharing(SharedWith sharing, OrganisationDirectory directory) {
        if (sharing.isNobody()) {
            return "Nobody else";
        }
        var named = named(sharing.organisations(), directory.named(sharing.organisations()));
        var library = sharing.systemLibrary() ? "the system library" : "";
        return Stream.of(named, library).filter(it -> !it.isEmpty()).collect(Collectors.joining(", "));
    }

    private static String named(Collection<OrganisationId> ids, Map<OrganisationId, Organisation> organisations) {
        var names = new TreeSet<String>();
        for (var id : ids) {
            var organisation = organisations.get(id);
            names.add(organisation == null ? "Unknown organisation" : organisation.name());
        }
        return String.join(", ", names);
    }

    private static Stream<OrganisationId> ids(String kept) {
        return Arrays.stream(kept.split(" ")).map(OrganisationId::of);
    }

    private static Stream<String> values(Stream<FieldChange> changes) {
        return changes.flatMap(it -> Stream.<@Nullable String>of(it.before(), it.after()))
                .filter(Objects::nonNull);
    }
}
