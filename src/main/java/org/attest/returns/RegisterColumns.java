package org.attest.returns;

import java.util.List;

/** How the columns of a register's table stand in the return workbook. */
final class RegisterColumns {

    static final List<TableColumn> RISKS = RiskColumns.of(List.of());
    static final List<TableColumn> MEASURES = ReadingColumns.of(List.of());

    private RegisterColumns() {}

    static TableColumn named(List<TableColumn> table, String key) {
        return table.stream()
                .filter(it -> it.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No column " + key));
    }

    static ReturnColumn.Use use(TableColumn column) {
        return switch (column.use()) {
            case KEY -> isReference(column) ? ReturnColumn.Use.KEY : ReturnColumn.Use.NAME;
            case REQUIRED -> ReturnColumn.Use.REQUIRED;
            case OPTIONAL, COMPANION -> ReturnColumn.Use.FILLED;
            case INFORMATION -> ReturnColumn.Use.INFORMATION;
        };
    }

    /** Risks and actions are known by their reference; their title is theirs to fill in. */
    private static boolean isReference(TableColumn column) {
        return column.content() == TableColumn.Content.REFERENCE;
    }

    static ReturnColumn.Content content(TableColumn column) {
        return switch (column.content()) {
            case DATE -> ReturnColumn.Content.DATE;
            case PERSON -> ReturnColumn.Content.PERSON;
            case LINKS -> ReturnColumn.Content.REFERENCES;
            default -> ReturnColumn.Content.RULED;
        };
    }
}
