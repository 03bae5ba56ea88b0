package org.attest.returns;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.attest.organisations.RegisterLayout;
import org.attest.spreadsheets.Row;
import org.attest.spreadsheets.SheetInfo;
import org.attest.spreadsheets.WorkbookContent;

/** The first rows of every sheet of a file, and what they say about its layout. */
final class FileHeads {

    private static final int FURTHEST_DOWN = 60;
    private static final int MOST_ABOVE_A_HEADER = 30;

    private final List<SheetInfo> sheets;
    private final Map<String, String> properties;
    private final List<List<Row>> heads = new ArrayList<>();

    private FileHeads(WorkbookContent content) {
        this.sheets = content.sheets();
        this.properties = content.properties();
    }

    static FileHeads of(WorkbookContent content) {
        var read = new FileHeads(content);
        for (var sheet : content.sheets()) {
            var head = new ArrayList<Row>();
            content.eachRow(sheet.name(), row -> {
                if (head.size() < FURTHEST_DOWN) {
                    head.add(row);
                }
            });
            read.heads.add(head);
        }
        return read;
    }

    /** @throws ReturnRefused when there is not even a table */
    FileLook look() {
        if (isOurs(TemplateLayout.TEMPLATE_PROPERTY)) {
            return FileLook.TEMPLATE;
        }
        if (isReturn()) {
            return FileLook.RETURN;
        }
        if (any(row -> GovassureHeading.of(row).isPresent())) {
            return FileLook.GOVASSURE;
        }
        if (any(RecommendationColumns::isHeader)) {
            return FileLook.IMPROVEMENT_PLAN;
        }
        return register().orElseGet(() -> {
            if (heads.stream().noneMatch(FileHeads::isTable)) {
                throw new ReturnRefused(ProblemKind.NOTHING_KNOWN);
            }
            return FileLook.TABLE;
        });
    }

    /** How many of a table's columns the row that looks most like its header has. */
    int fitting(ColumnMatching matching) {
        return heads.stream()
                .flatMap(it -> it.stream().limit(MOST_ABOVE_A_HEADER))
                .mapToInt(it -> matching.match(TableParser.headers(it)).size())
                .max()
                .orElse(0);
    }

    private boolean isReturn() {
        if (isOurs(ReturnLayout.WORKBOOK_PROPERTY)) {
            return true;
        }
        return hasSheet(ReturnLayout.START) && anySheet()
                || hasSheet(ReturnSheet.OUTCOMES.title())
                        && any(row -> row.cells().stream().anyMatch(it -> Normal.folded(it.words())
                                .equals(Normal.folded(ReturnColumn.EXPECTED_LEVEL.header()))));
    }

    private boolean anySheet() {
        for (var sheet : ReturnSheet.values()) {
            if (hasSheet(sheet.title())) {
                return true;
            }
        }
        return false;
    }

    private boolean isOurs(String property) {
        return properties.containsKey(property)
                || (hasSheet(ReturnLayout.HIDDEN_SHEET)
                        && any(it -> Normal.folded(it.words(0)).equals(Normal.folded(property))));
    }

    private boolean hasSheet(String title) {
        return sheets.stream().map(SheetInfo::name).anyMatch(it -> Normal.folded(it)
                .equals(Normal.folded(title)));
    }

    private boolean any(Predicate<Row> wanted) {
        return heads.stream().flatMap(List::stream).anyMatch(wanted);
    }

    private Optional<FileLook> register() {
        return heads.stream()
                .flatMap(it -> it.stream().limit(MOST_ABOVE_A_HEADER))
                .map(it -> RegisterLayout.of(it).orElse(null))
                .filter(Objects::nonNull)
                .findFirst()
                .map(it -> switch (it) {
                    case ODS_TRUSTS -> FileLook.ODS_ORGANISATIONS;
                    case DSPT_SEARCH -> FileLook.DSPT_SEARCH;
                    case ODS_PARTNERS -> FileLook.ODS_PARTNERS;
                });
    }

    private static boolean isTable(List<Row> head) {
        return head.size() > 1 && head.stream().anyMatch(it -> it.cells().size() > 1);
    }
}
