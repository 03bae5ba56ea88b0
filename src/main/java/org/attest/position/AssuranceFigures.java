package org.attest.position;

import java.time.LocalDate;
import org.attest.risks.AssuranceLine;
import org.jspecify.annotations.Nullable;

/** Who has looked at one objective, by the three lines: those who do the work, those who oversee it, those from outside. */
public record AssuranceFigures(int objective, String title, Line first, Line second, Line third) {

    /**
     * What one line has looked at.
     *
     * @param looked how many outcomes: of the first line sealed by their organisation, of the second in a return that the ICB
     *     accepted, of the third judged by an independent assessor
     * @param of how many outcomes there are, over all organisations
     * @param evidence behind the outcomes: of the first line what organisations made themselves, of the third what others
     *     found, of the second none
     * @param onRisks how many assurances it gave on risks to the objective, as far as they are shared
     * @param latest the day of the latest of these
     */
    public record Line(
            int looked,
            int of,
            FreshnessCount evidence,
            int onRisks,
            @Nullable LocalDate latest) {

        /** Whether anything is recorded of it; if not, its assurance is not known. */
        public boolean known() {
            return looked > 0 || evidence.all() > 0 || onRisks > 0;
        }
    }

    public Line line(AssuranceLine line) {
        return switch (line) {
            case FIRST -> first;
            case SECOND -> second;
            case THIRD -> third;
        };
    }
}
