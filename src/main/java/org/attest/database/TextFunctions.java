package org.attest.database;

import org.hibernate.boot.model.FunctionContributions;
import org.hibernate.boot.model.FunctionContributor;
import org.hibernate.type.StandardBasicTypes;

/**
 * MariaDB's full-text search as functions of JPQL, so that a query that searches still carries its scope: {@code
 * text_holds(column, words)} and {@code either_holds(column, column, words)}, each with a full-text index over just these
 * columns, and {@code word_in(column, pattern)}. Words are in boolean mode; made safe by whoever asks.
 */
public final class TextFunctions implements FunctionContributor {

    @Override
    public void contributeFunctions(FunctionContributions contributions) {
        var yesOrNo =
                contributions.getTypeConfiguration().getBasicTypeRegistry().resolve(StandardBasicTypes.BOOLEAN);
        var functions = contributions.getFunctionRegistry();
        functions.registerPattern("text_holds", "(match(?1) against (?2 in boolean mode) > 0)", yesOrNo);
        functions.registerPattern("either_holds", "(match(?1,?2) against (?3 in boolean mode) > 0)", yesOrNo);
        functions.registerPattern("word_in", "(?1 regexp ?2)", yesOrNo);
    }
}
