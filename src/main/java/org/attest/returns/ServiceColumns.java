package org.attest.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;
import org.attest.suppliers.RemoteAccess;
import org.attest.suppliers.ServiceDetails;

/** The columns of a table of the services of suppliers, and what others call them. */
final class ServiceColumns {

    static final String SERVICE = "service";
    static final String FUNCTION = "function";
    static final String PATHWAYS = "pathways";
    static final String HOSTING = "hosting";
    static final String REMOTE = "remote";
    static final String RTO_PROMISED = "rto-promised";
    static final String RPO_PROMISED = "rpo-promised";
    static final String RTO_TESTED = "rto-tested";
    static final String RPO_TESTED = "rpo-tested";
    static final String TESTED_ON = "tested-on";
    static final String FALLBACK = "fallback";
    static final String OFFERED = "offered";
    static final Set<String> KEYS = Set.of(SupplierParts.REFERENCE, SupplierParts.SUPPLIER, SERVICE);
    static final TableChoice YES = TableChoice.of("YES", "Yes", "y", "true", "current", "offered");
    static final TableChoice NO = TableChoice.of("NO", "No", "n", "false", "ended", "no longer offered");

    static final List<TableColumn> ALL =
            Stream.of(words(), recovery()).flatMap(it -> it).toList();

    private ServiceColumns() {}

    private static Stream<TableColumn> words() {
        return Stream.of(
                TableColumn.of(
                        SupplierParts.REFERENCE,
                        "Reference",
                        Content.REFERENCE,
                        Use.KEY,
                        "ref",
                        "id",
                        "supplier reference",
                        "service reference"),
                TableColumn.of(
                        SupplierParts.SUPPLIER,
                        "Supplier",
                        Content.LINE,
                        Use.KEY,
                        "supplier name",
                        "vendor",
                        "company"),
                TableColumn.of(
                        SERVICE, "Service", Content.LINE, Use.REQUIRED, "service name", "product", "system", "name"),
                TableColumn.of(
                        FUNCTION, "What it does", Content.TEXT, Use.OPTIONAL, "function", "description", "purpose"),
                TableColumn.of(
                        PATHWAYS,
                        "Clinical pathways",
                        Content.TEXT,
                        Use.OPTIONAL,
                        "pathways",
                        "pathway",
                        "services hit"),
                new TableColumn(
                        HOSTING,
                        "Hosted in",
                        Content.LINE,
                        Use.OPTIONAL,
                        ServiceDetails.LONGEST_COUNTRY,
                        List.of("hosting country", "hosting", "data location", "country"),
                        List.of()),
                TableColumn.choice(
                        REMOTE,
                        "Remote access",
                        Use.OPTIONAL,
                        Arrays.stream(RemoteAccess.values())
                                .map(it -> TableChoice.of(it.name(), it.words(), ways(it)))
                                .toList(),
                        "remote access type"));
    }

    private static String[] ways(RemoteAccess access) {
        return switch (access) {
            case NONE -> new String[] {"no"};
            case WHEN_LET_IN -> new String[] {"on request", "supervised"};
            case STANDING -> new String[] {"standing with mfa", "permanent with mfa"};
            case STANDING_WITHOUT_MFA -> new String[] {"standing without mfa", "permanent without mfa"};
        };
    }

    private static Stream<TableColumn> recovery() {
        return Stream.of(
                hours(RTO_PROMISED, "Back within, promised (hours)", "rto", "rto promised", "rto (hours)"),
                hours(RPO_PROMISED, "Data lost at most, promised (hours)", "rpo", "rpo promised", "rpo (hours)"),
                hours(RTO_TESTED, "Back within, tested (hours)", "rto tested", "rto actual"),
                hours(RPO_TESTED, "Data lost at most, tested (hours)", "rpo tested", "rpo actual"),
                TableColumn.of(
                        TESTED_ON,
                        "Tested on",
                        Content.DATE,
                        Use.OPTIONAL,
                        "last test",
                        "recovery tested on",
                        "tested"),
                TableColumn.of(FALLBACK, "Fallback", Content.TEXT, Use.OPTIONAL, "work around", "workaround"),
                TableColumn.choice(OFFERED, "Still offered", Use.OPTIONAL, List.of(YES, NO), "offered", "active"));
    }

    private static TableColumn hours(String key, String header, String... synonyms) {
        return TableColumn.of(key, header, Content.FIGURE, Use.OPTIONAL, synonyms);
    }
}
