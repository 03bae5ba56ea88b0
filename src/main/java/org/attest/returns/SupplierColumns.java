package org.attest.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;
import org.attest.suppliers.Scale;
import org.attest.suppliers.Substitutability;

/** The columns of a table of suppliers, and what others call them. */
final class SupplierColumns {

    static final String REFERENCE = "reference";
    static final String NAME = "supplier";
    static final String COMPANY = "company";
    static final String ODS = "ods";
    static final String GROUP = "group";
    static final String CONTACTS = "contacts";
    static final String SUBSTITUTABILITY = "substitutability";
    static final String TIER = "tier";
    static final TableKeys KEYS = new TableKeys(REFERENCE, NAME, 'S');

    static final List<TableColumn> ALL =
            Stream.of(words(), scores()).flatMap(it -> it).toList();

    private SupplierColumns() {}

    static String score(Scale scale) {
        return scale.name().toLowerCase(Locale.ROOT);
    }

    private static Stream<TableColumn> words() {
        return Stream.of(
                TableColumn.of(
                        REFERENCE,
                        "Reference",
                        Content.REFERENCE,
                        Use.KEY,
                        "ref",
                        "id",
                        "supplier id",
                        "supplier reference"),
                TableColumn.of(
                        NAME,
                        "Supplier",
                        Content.LINE,
                        Use.REQUIRED,
                        "name",
                        "supplier name",
                        "vendor",
                        "company name"),
                TableColumn.of(
                        COMPANY,
                        "Company number",
                        Content.REFERENCE,
                        Use.OPTIONAL,
                        "company no",
                        "company registration number",
                        "companies house number"),
                TableColumn.of(ODS, "ODS code", Content.REFERENCE, Use.OPTIONAL, "ods", "organisation code"),
                TableColumn.of(GROUP, "Parent group", Content.LINE, Use.OPTIONAL, "parent", "parent company", "group"),
                TableColumn.of(CONTACTS, "Contacts", Content.TEXT, Use.OPTIONAL, "contact", "contact details"));
    }

    private static Stream<TableColumn> scores() {
        return Stream.of(
                score(Scale.SAFETY, "patient safety", "safety", "safety score", "safety impact"),
                score(Scale.DATA, "data", "data score", "data sensitivity"),
                score(Scale.ACCESS, "access", "access score", "privilege"),
                TableColumn.choice(
                        SUBSTITUTABILITY,
                        "Could somebody else take over",
                        Use.OPTIONAL,
                        Arrays.stream(Substitutability.values())
                                .map(it -> TableChoice.of(it.name(), it.words(), it.name()))
                                .toList(),
                        "substitutability",
                        "substitutable",
                        "replaceable within"),
                TableColumn.of(TIER, "Tier", Content.LINE, Use.INFORMATION, "supplier tier"));
    }

    private static TableColumn score(Scale scale, String... synonyms) {
        return TableColumn.choice(
                score(scale),
                scale.words(),
                Use.OPTIONAL,
                IntStream.rangeClosed(Scale.LOWEST, Scale.HIGHEST)
                        .mapToObj(it -> TableChoice.of(Integer.toString(it), Integer.toString(it), scale.step(it)))
                        .toList(),
                synonyms);
    }
}
