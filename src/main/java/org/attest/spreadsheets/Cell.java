package org.attest.spreadsheets;

/** One cell with its place; {@code formula} says that the value is a formula's stored result. */
public record Cell(CellPlace place, CellValue value, boolean formula) {

    /** True for an empty cell and for text of nothing but white space. */
    public boolean isBlank() {
        return value instanceof CellValue.Blank
                || (value instanceof CellValue.Text it && it.text().isBlank());
    }

    /** As a person would read it, without blanks at its ends; never null. */
    public String words() {
        return value.words().strip();
    }
}
