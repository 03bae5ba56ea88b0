package org.attest.returns;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.attest.returns.TableColumn.Content;
import org.attest.returns.TableColumn.Use;
import org.attest.suppliers.Clause;
import org.attest.suppliers.ValueBand;

/** The columns of a table of the suppliers that an organisation uses. */
final class OwnColumns {

    static final String REFERENCE = "reference";
    static final String SUPPLIER = "supplier";
    static final String SERVICE = "service";
    static final String TIER = "tier";
    static final String USED_FOR = "used-for";
    static final String CONTRACT = "contract";
    static final String STARTS = "starts";
    static final String ENDS = "ends";
    static final String NOTICE = "notice";
    static final String CLAUSES = "clauses";
    static final String FRAMEWORK = "framework";
    static final String VALUE = "value";
    static final String CORRECTION = "correction";

    static final Set<String> KEYS = Set.of(REFERENCE, SUPPLIER, SERVICE, CONTRACT);
    static final List<String> OF_CONTRACT = List.of(STARTS, ENDS, NOTICE, CLAUSES, FRAMEWORK, VALUE);
    static final List<TableChoice> ALL_CLAUSES = Arrays.stream(Clause.values())
            .map(it ->
                    TableChoice.of(it.name(), it.words(), it.name(), it.name().replace('_', ' ')))
            .toList();
    private static final int LONGEST = 10_000;

    static final List<TableColumn> ALL = List.of(
            TableColumn.of(REFERENCE, "Reference", Content.REFERENCE, Use.KEY, "ref", "id", "supplier reference"),
            TableColumn.of(SUPPLIER, "Supplier", Content.LINE, Use.KEY, "supplier name", "vendor", "name"),
            TableColumn.of(SERVICE, "Service", Content.LINE, Use.KEY, "product", "system", "service name"),
            TableColumn.of(TIER, "Tier", Content.LINE, Use.INFORMATION),
            TableColumn.of(
                    USED_FOR, "We use it for", Content.TEXT, Use.OPTIONAL, "used for", "use", "purpose", "what for"),
            TableColumn.of(
                    CONTRACT,
                    "Contract",
                    Content.LINE,
                    Use.KEY,
                    "contract title",
                    "contract reference",
                    "contract name"),
            TableColumn.of(STARTS, "Contract start", Content.DATE, Use.OPTIONAL, "start", "start date", "starts"),
            TableColumn.of(
                    ENDS, "Contract end", Content.DATE, Use.OPTIONAL, "end", "end date", "ends", "contract expiry"),
            TableColumn.of(
                    NOTICE, "Notice date", Content.DATE, Use.OPTIONAL, "notice", "last day for notice", "notice by"),
            new TableColumn(
                    CLAUSES,
                    "Clauses present",
                    Content.CHOICES,
                    Use.OPTIONAL,
                    LONGEST,
                    List.of("clauses"),
                    ALL_CLAUSES),
            TableColumn.of(FRAMEWORK, "Framework", Content.LINE, Use.OPTIONAL, "procurement framework"),
            TableColumn.choice(
                    VALUE,
                    "Value",
                    Use.OPTIONAL,
                    Arrays.stream(ValueBand.values())
                            .map(it -> TableChoice.of(it.name(), it.words()))
                            .toList(),
                    "value band",
                    "contract value"),
            TableColumn.of(
                    CORRECTION, "Proposed correction", Content.TEXT, Use.OPTIONAL, "correction", "proposed change"));

    private OwnColumns() {}
}
