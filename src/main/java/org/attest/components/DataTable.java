package org.attest.components;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.attest.shared.Part;
import org.jspecify.annotations.Nullable;

/**
 * A real HTML table of one page of rows. Sort links and the pager are addresses, so they work with the keyboard, in a
 * new tab and from an e-mail; the screen reads {@code sort} ({@code due} or {@code -due}) and {@code page} from there.
 * Where the screen is narrow each row becomes lines, a heading before each, and nothing is read by scrolling sideways.
 */
public class DataTable<T> extends Div {

    private record Column<T>(
            String heading, @Nullable String sort, @Nullable String look, Function<T, Component> cell) {}

    private final String caption;
    private final List<Column<T>> columns = new ArrayList<>();

    /** @param caption says what the table holds; read out, not drawn */
    public DataTable(String caption) {
        this.caption = caption;
        addClassNames("table", "lines");
    }

    public DataTable<T> column(String heading, Function<T, Component> cell) {
        columns.add(new Column<>(heading, null, null, cell));
        return this;
    }

    public DataTable<T> text(String heading, Function<T, @Nullable String> cell) {
        return column(heading, it -> words(cell.apply(it)));
    }

    /** @param sort the word that stands in the address when the list is sorted by this column */
    public DataTable<T> sorted(String heading, String sort, Function<T, Component> cell) {
        columns.add(new Column<>(heading, sort, null, cell));
        return this;
    }

    public DataTable<T> number(String heading, Function<T, @Nullable String> cell) {
        columns.add(new Column<>(heading, null, "num", it -> words(cell.apply(it))));
        return this;
    }

    /** Something to do with the row, which no print shows. */
    public DataTable<T> action(String heading, Function<T, Component> cell) {
        columns.add(new Column<>(heading, null, "act", cell));
        return this;
    }

    /** Draws the rows, all of them on one page. */
    public DataTable<T> show(List<T> rows) {
        removeAll();
        add(Layouts.scroll(caption, table(rows, null)));
        return this;
    }

    /** Draws one page of rows with the pager below. */
    public DataTable<T> show(Part<T> part, int pageSize, AddressState address) {
        removeAll();
        add(Layouts.scroll(caption, table(part.rows(), address)), new Pager(caption, part, pageSize, address));
        return this;
    }

    private NativeTable table(List<T> rows, @Nullable AddressState address) {
        var table = new NativeTable();
        table.setCaptionText(caption);
        var head = new NativeTableRow();
        columns.forEach(it -> head.add(heading(it, address)));
        var body = new NativeTableBody();
        rows.forEach(it -> body.add(row(it)));
        table.add(new NativeTableHeader(head), body);
        return table;
    }

    private NativeTableHeaderCell heading(Column<T> column, @Nullable AddressState address) {
        var cell = new NativeTableHeaderCell();
        cell.getElement().setAttribute("scope", "col");
        look(cell, column);
        var sort = column.sort();
        if (sort == null || address == null) {
            cell.setText(column.heading());
        } else {
            sortable(cell, column.heading(), sort, address);
        }
        return cell;
    }

    private static void sortable(NativeTableHeaderCell cell, String heading, String sort, AddressState address) {
        var up = address.get("sort").equals(sort);
        var down = address.get("sort").equals("-" + sort);
        var link = Links.to(address.with("sort", up ? "-" + sort : sort).href(), heading);
        var arrow = new Span(up ? " ▲" : down ? " ▼" : "");
        arrow.getElement().setAttribute("aria-hidden", "true");
        link.add(arrow);
        cell.getElement().setAttribute("aria-sort", up ? "ascending" : down ? "descending" : "none");
        cell.add(link);
    }

    private NativeTableRow row(T item) {
        var row = new NativeTableRow();
        for (var column : columns) {
            var cell = new NativeTableCell(column.cell().apply(item));
            look(cell, column);
            cell.getElement().setAttribute("data-heading", column.heading());
            row.add(cell);
        }
        return row;
    }

    private static void look(HasStyle cell, Column<?> column) {
        var look = column.look();
        if (look != null) {
            cell.addClassName(look);
        }
    }

    private static Component words(@Nullable String text) {
        return ProblemWords.into(new Span(), text == null || text.isBlank() ? "–" : text);
    }
}
