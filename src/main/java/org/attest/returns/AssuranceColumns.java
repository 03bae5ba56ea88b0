package org.attest.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;
import org.attest.suppliers.AssuranceKind;

/** The columns of a table of the dated assurances of suppliers, and what others call them. */
final class AssuranceColumns {

    static final String KIND = "kind";
    static final String SAYS = "says";
    static final String BODY = "body";
    static final String SCOPE = "scope";
    static final String ISSUED = "issued";
    static final String EXPIRES = "expires";
    static final String EVIDENCE = "evidence";
    static final Set<String> KEYS = Set.of(SupplierParts.REFERENCE, SupplierParts.SUPPLIER, KIND, ISSUED, EXPIRES);

    static final List<TableColumn> ALL = List.of(
            TableColumn.of(
                    SupplierParts.REFERENCE,
                    "Reference",
                    Content.REFERENCE,
                    Use.KEY,
                    "ref",
                    "id",
                    "supplier reference",
                    "assurance reference"),
            TableColumn.of(
                    SupplierParts.SUPPLIER,
                    "Supplier",
                    Content.LINE,
                    Use.KEY,
                    "supplier name",
                    "vendor",
                    "company",
                    "name"),
            TableColumn.choice(
                    KIND,
                    "Assurance",
                    Use.REQUIRED,
                    Arrays.stream(AssuranceKind.values())
                            .map(it -> TableChoice.of(it.name(), it.words(), ways(it)))
                            .toList(),
                    "kind",
                    "type",
                    "certification",
                    "assurance type"),
            TableColumn.of(
                    SAYS,
                    "Status and version",
                    Content.LINE,
                    Use.OPTIONAL,
                    "status",
                    "result",
                    "certificate",
                    "certificate number"),
            TableColumn.of(
                    BODY,
                    "Given by",
                    Content.LINE,
                    Use.OPTIONAL,
                    "issued by",
                    "body",
                    "certification body",
                    "accredited body"),
            TableColumn.of(SCOPE, "Scope", Content.TEXT, Use.OPTIONAL, "what it covers", "coverage"),
            TableColumn.of(
                    ISSUED,
                    "Given on",
                    Content.DATE,
                    Use.OPTIONAL,
                    "issued",
                    "issue date",
                    "issued on",
                    "valid from",
                    "certificate date"),
            TableColumn.of(
                    EXPIRES,
                    "Runs out on",
                    Content.DATE,
                    Use.OPTIONAL,
                    "expires",
                    "expiry",
                    "expiry date",
                    "valid until",
                    "valid to"),
            TableColumn.of(
                    EVIDENCE,
                    "Evidence that proves it",
                    Content.REFERENCE,
                    Use.OPTIONAL,
                    "evidence",
                    "evidence reference",
                    "proof"));

    private AssuranceColumns() {}

    private static String[] ways(AssuranceKind kind) {
        return switch (kind) {
            case DSPT -> new String[] {"dspt", "data security and protection toolkit"};
            case CYBER_ESSENTIALS -> new String[] {"ce", "cyber essentials basic"};
            case CYBER_ESSENTIALS_PLUS -> new String[] {"ce plus", "ce+", "cyber essentials +", "cep"};
            case ISO_27001 -> new String[] {"iso27001", "iso/iec 27001", "iso 27001:2022"};
            case SOC_2 -> new String[] {"soc2", "soc 2 type 2", "soc 2 type ii"};
            case PEN_TEST -> new String[] {"pen test", "pentest"};
            case DTAC -> new String[] {"digital technology assessment criteria"};
            case DCB0129 -> new String[] {"dcb0129", "dcb 0129", "clinical safety case"};
            case CHARTER -> new String[] {"charter", "cyber charter", "supplier charter"};
        };
    }
}
