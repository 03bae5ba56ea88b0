package org.attest.spreadsheets;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.attest.shared.Marking;

/**
 * A workbook to be written, sheet by sheet. Text is always text, never a formula; the marking stands in header and
 * footer of each page; no name of a person or a machine goes into the file's own properties.
 */
public final class WorkbookDraft {

    private final String title;
    private final Marking marking;
    private final String handling;
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final List<SheetDraft> sheets = new ArrayList<>();
    private final Map<String, List<String>> lists = new LinkedHashMap<>();
    private boolean isProtected = true;

    /** @param handling a sentence for the foot of each page, such as who owns the file; may be empty */
    public WorkbookDraft(String title, Marking marking, String handling) {
        this.title = title;
        this.marking = marking;
        this.handling = handling;
    }

    /** A custom document property, kept as text. */
    public WorkbookDraft property(String name, String text) {
        properties.put(name, text);
        return this;
    }

    /** A list of choices for drop-downs, kept as a named range on the hidden sheet {@code Lists}. */
    public WorkbookDraft list(String name, List<String> choices) {
        lists.put(name, List.copyOf(choices));
        return this;
    }

    public SheetDraft sheet(String name) {
        return add(new SheetDraft(name, false));
    }

    public SheetDraft hiddenSheet(String name) {
        return add(new SheetDraft(name, true));
    }

    /** For a workbook that nobody sends back: cells are not locked. */
    public WorkbookDraft withoutProtection() {
        isProtected = false;
        return this;
    }

    /** Writes an .xlsx file; the stream stays open. */
    public void writeTo(OutputStream out) throws IOException {
        new SheetWriter(this).writeTo(out);
    }

    private SheetDraft add(SheetDraft sheet) {
        sheets.add(sheet);
        return sheet;
    }

    String title() {
        return title;
    }

    Marking marking() {
        return marking;
    }

    String handling() {
        return handling;
    }

    Map<String, String> properties() {
        return properties;
    }

    List<SheetDraft> sheets() {
        return sheets;
    }

    Map<String, List<String>> lists() {
        return lists;
    }

    boolean isProtected() {
        return isProtected;
    }
}
