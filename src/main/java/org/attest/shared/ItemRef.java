package org.attest.shared;

/**
 * Points at one item of one organisation. The id is the owning module's own: a UUID for evidence, {@code v9:A1.a} for
 * an outcome as that organisation answers it, {@code v8:GP:4.5.3} for an evidence item of an NDG set, {@code 1} to {@code 6} for an objective as that organisation serves it,
 * the code of a measure as that organisation reads it.
 */
public record ItemRef(ItemKind kind, OrganisationId organisation, String id) {

    public ItemRef {
        if (id.isBlank() || id.length() > 64) {
            throw new IllegalArgumentException("Not the id of an item: " + id);
        }
    }

    public static ItemRef outcome(OrganisationId organisation, String version, String code) {
        return new ItemRef(ItemKind.OUTCOME, organisation, version + ":" + code);
    }

    public static ItemRef objective(OrganisationId organisation, int number) {
        return new ItemRef(ItemKind.OBJECTIVE, organisation, Integer.toString(number));
    }
}
