package org.attest.returns;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.attest.access.AllowedTo;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.Marking;
import org.attest.shared.OrganisationId;
import org.attest.shared.UnknownItem;
import org.attest.spreadsheets.ColumnDraft;
import org.attest.spreadsheets.WorkbookDraft;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The table of a register as an .xlsx file that comes back through the import unchanged. */
@Component
@Transactional
public class TableExports {

    private static final Pattern A_NUMBER = Pattern.compile("-?\\d{1,12}(\\.\\d{1,3})?");

    private final Tables tables;
    private final OrganisationDirectory directory;
    private final ApplicationEventPublisher events;

    TableExports(Tables tables, OrganisationDirectory directory, ApplicationEventPublisher events) {
        this.tables = tables;
        this.directory = directory;
        this.events = events;
    }

    /**
     * Everything of one organisation's table, in the columns that the import knows; the trail says so before it leaves.
     *
     * @throws UnknownItem when the caller imports no such table for this organisation
     */
    @AllowedTo(TableImports.IMPORTERS)
    public byte[] workbook(String code, OrganisationId organisation) {
        var table = tables.open(code, organisation);
        var rows = table.holdings(organisation).all();
        events.publishEvent(new TableEvent(organisation, code, rows.size()));
        var columns = table.exported();
        var draft = new WorkbookDraft(table.kind().title(), Marking.OFFICIAL_SENSITIVE, "").withoutProtection();
        var sheet = draft.sheet(table.kind().title());
        columns.forEach(it -> sheet.column(column(it)));
        rows.forEach(it -> sheet.row(cells(columns, it)));
        try (var out = new ByteArrayOutputStream()) {
            draft.writeTo(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the file is called: marking, table and code, nothing else. */
    @AllowedTo(TableImports.IMPORTERS)
    @Transactional(readOnly = true)
    public String fileName(String code, OrganisationId organisation) {
        var table = tables.open(code, organisation);
        var ods = directory.find(organisation).code().code().replaceAll("[^A-Z0-9]", "-");
        return "%s %s %s.xlsx"
                .formatted(Marking.OFFICIAL_SENSITIVE.words(), table.kind().title(), ods);
    }

    private static ColumnDraft column(TableColumn column) {
        return switch (column.content()) {
            case DATE -> ColumnDraft.date(column.header(), column.width());
            case FIGURE, MONEY -> ColumnDraft.number(column.header(), column.width());
            default -> ColumnDraft.text(column.header(), column.width(), column.longest());
        };
    }

    private static @Nullable Object[] cells(List<TableColumn> columns, Held<?> held) {
        return columns.stream().map(it -> cell(it, held.cells().get(it.key()))).toArray();
    }

    private static @Nullable Object cell(TableColumn column, @Nullable CellText text) {
        if (text == null) {
            return null;
        }
        return switch (column.content()) {
            case DATE -> LocalDate.parse(text.value());
            case MONEY -> MoneyReading.pounds(text.value());
            case FIGURE, CHOICE ->
                A_NUMBER.matcher(text.words()).matches() ? new BigDecimal(text.words()) : text.words();
            default -> text.words();
        };
    }
}
