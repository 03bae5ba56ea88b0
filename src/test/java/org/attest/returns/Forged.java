package org.attest.returns;

import java.nio.file.Path;
import java.util.UUID;

/** Workbooks whose marks somebody changed. */
final class Forged {

    private Forged() {}

    static Path withAnotherId(Path file) {
        return withId(file, UUID.randomUUID().toString());
    }

    static Path withId(Path file, String id) {
        return Edit.of(file, it -> {
            inProperties(it, id);
            inSheet(it, id);
        });
    }

    /** The id that a workbook carries. */
    static String idOf(Path workbook) {
        var found = new String[1];
        Edit.of(
                workbook,
                it -> found[0] = it.workbook()
                        .getProperties()
                        .getCustomProperties()
                        .getProperty(ReturnLayout.WORKBOOK_PROPERTY)
                        .getLpwstr());
        return found[0];
    }

    static void inProperties(Edit edit, String id) {
        edit.workbook()
                .getProperties()
                .getCustomProperties()
                .getProperty(ReturnLayout.WORKBOOK_PROPERTY)
                .setLpwstr(id);
    }

    static void inSheet(Edit edit, String id) {
        for (var row : edit.sheet(ReturnLayout.HIDDEN_SHEET)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(ReturnLayout.WORKBOOK_PROPERTY)) {
                row.getCell(1).setCellValue(id);
            }
        }
    }

    /** Writes something else beside a label of Start here. */
    static void onStart(Edit edit, String label, String said) {
        for (var row : edit.sheet(ReturnLayout.START)) {
            if (row.getCell(0) != null && row.getCell(0).toString().equals(label)) {
                row.getCell(1).setCellValue(said);
            }
        }
    }
}
