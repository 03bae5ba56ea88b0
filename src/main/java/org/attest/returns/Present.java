package org.attest.returns;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A return as Attest holds it at this moment, with the registers from which some of its sheets were read. */
record Present(ReturnPicture picture, List<OpenRegister<?, ?>> registers, ItemRules items) {

    Present {
        registers = List.copyOf(registers);
    }

    /** Of these sheets alone. */
    Present only(Set<ReturnSheet> sheets) {
        return new Present(
                picture.only(sheets),
                registers.stream().filter(it -> sheets.contains(it.sheet())).toList(),
                items);
    }

    /** The columns of the registers' tables as they are now. */
    Map<ReturnColumn, TableColumn> columns() {
        var columns = new EnumMap<ReturnColumn, TableColumn>(ReturnColumn.class);
        registers.forEach(it -> columns.putAll(it.rules()));
        return columns;
    }

    /** The rules of the sheets, of the registers those of their forms. */
    Map<ReturnSheet, RowRules> rules() {
        var rules = new EnumMap<ReturnSheet, RowRules>(ReturnSheet.class);
        rules.putAll(RowRules.OWN);
        rules.put(ReturnSheet.EVIDENCE_ITEMS, items);
        registers.forEach(it -> rules.put(it.sheet(), it));
        return rules;
    }
}
