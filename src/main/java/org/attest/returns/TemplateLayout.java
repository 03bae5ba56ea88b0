package org.attest.returns;

import java.util.List;

/** The names by which a template's workbook is known again, and what its first sheet says. */
final class TemplateLayout {

    static final String TEMPLATE_PROPERTY = "Attest template";
    static final String SHEET = "Fill in";
    static final String CODE_LABEL = ReturnLayout.CODE_LABEL;

    /** Rows that are open for typing in a blank workbook. */
    static final int SPARE_ROWS = 50;

    /** The most filled rows that are read. */
    static final int MOST_ROWS = 500;

    /** The header stands in one of the first rows. */
    static final int FURTHEST_DOWN = 20;

    static final List<String> HOW_TO = List.of(
            "One row of the sheet “Fill in” is one piece of evidence. Fill in as many rows as you have pieces, up to 500.",
            "Each row needs a title that no other row has. By its title a row is known again when you bring the file back once more.",
            "Pick from the list where a cell has one. Type dates day first, such as 30/11/2026. Write a percentage as 97 or 97%.",
            "Save as Excel Workbook (.xlsx) and bring the file back on the page “Evidence templates”. You see every change before anything is applied.",
            "Files are added in Attest, to the items that the rows become.",
            "Never write anything that identifies a patient.");

    private TemplateLayout() {}
}
