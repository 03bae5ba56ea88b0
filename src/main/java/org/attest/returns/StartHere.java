package org.attest.returns;

import java.util.List;

/** What the first sheet of the workbook tells the person who fills it in. */
final class StartHere {

    static final List<String> HOW_TO = List.of(
            "Fill in the white cells of the sheets Outcomes and Evidence. Grey cells are ours: changes to them are ignored.",
            "Keep the references: a row is known by its reference. You may sort whole rows, filter, hide and move columns.",
            "Pick levels, owners, progress, kinds and classifications from the lists in the cells. Type dates day first, such as 30/11/2026.",
            "New evidence: use an empty row at the end of Evidence and leave its reference empty, or write new 1, new 2 and so on.",
            "Linked to: outcomes and objectives that the evidence supports, such as A1.a, B2.c, Objective 3.",
            "Save as Excel Workbook (.xlsx) and bring the file back on the Returns page. You see every change before anything is applied.",
            "Several people may fill in copies. What somebody changed on screen meanwhile is shown beside your value, and you choose.",
            "Never write anything that identifies a patient.");

    static final String DECLARATION =
            "What stands in this workbook is true to the best of my knowledge. Signing off happens in Attest, by the approver.";

    private StartHere() {}
}
