package org.attest.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One of the six objectives as the database keeps it; the pillars stand in one column, one a line. */
@Entity
@Table(name = "catalogue_objective")
class ObjectiveRow {

    @Id
    private int number;

    private String title;
    private String pillars;

    @Version
    private @Nullable Long lockVersion;

    @SuppressWarnings("NullAway.Init")
    protected ObjectiveRow() {}

    ObjectiveRow(Objective objective) {
        this.number = objective.number();
        this.title = objective.title();
        this.pillars = String.join("\n", objective.pillars());
    }

    void retitle(String wanted) {
        title = wanted;
    }

    Objective objective() {
        return new Objective(number, title, List.of(pillars.split("\n")));
    }
}
