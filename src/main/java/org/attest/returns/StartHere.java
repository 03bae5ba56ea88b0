package org.attest.returns;

import java.util.List;

/** What the first sheet of the workbook tells the person who fills it in. */
final class StartHere {

    static final List<String> HOW_TO = List.of(
            "Fill in the white cells of each sheet. Grey cells are ours: changes to them are ignored.",
            "Keep the references: a row is known by its reference. You may sort whole rows, filter, hide and move columns.",
            "Pick from the lists in the cells where there is one. Type dates day first, such as 30/11/2026.",
            "New rows: use an empty row at the end of Evidence, Suppliers, Risks, Actions or Measures, and leave its reference empty.",
            "New evidence may be called new 1, new 2 and so on as its reference: rows of Risks and Actions can then be linked to it by that name.",
            "Linked to: what a row supports or is about, separated by commas: outcomes such as A1.a, Objective 3, evidence such as E-0042, and for actions risks such as R-0007.",
            "Indicators: True, Not true or Justified. Justified needs a comment that says why. A column suggests a level; you set it, with a reason where it differs.",
            "Still true?: an answer carried from last year says Not yet. Pick Yes once you know that it still holds.",
            "Suppliers: a supplier that is not there, and a proposed correction, go to the ICB as proposals. The shared record stays as it is.",
            "Accept or challenge: one word for the supplier's answers that the column Answered names. A challenge needs a reason.",
            "Measures: a numerator with its denominator, or a value, or Not known. An earlier reading is kept and superseded.",
            "An empty cell that held something is a clearing. It is shown apart and done only when you tick it.",
            "Save as Excel Workbook (.xlsx) and bring the file back on the Returns page. You see every change before anything is applied.",
            "Several people may fill in copies. What somebody changed on screen meanwhile is shown beside your value, and you choose.",
            "Never write anything that identifies a patient.");

    static final String DECLARATION =
            "What stands in this workbook is true to the best of my knowledge. Signing off happens in Attest, by the approver.";

    private StartHere() {}
}
