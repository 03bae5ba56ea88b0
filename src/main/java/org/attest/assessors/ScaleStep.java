package org.attest.assessors;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.attest.shared.DsptYear;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** One step of a scale of results; without a year it is for every year that has no steps of its own. */
@Entity
@Immutable
@Table(name = "independent_scale")
class ScaleStep {

    /** The two results. */
    enum Scale {
        OVERALL_RISK,
        CONFIDENCE
    }

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private Scale scale;

    @Column(name = "dspt_year")
    private @Nullable DsptYear year;

    private int place;
    private String words;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected ScaleStep() {}

    /** The steps of one scale in a year, in their order. */
    static List<String> of(List<ScaleStep> all, Scale scale, DsptYear year) {
        var steps = all.stream().filter(it -> it.scale == scale).toList();
        var own = steps.stream().filter(it -> year.equals(it.year)).toList();
        return (own.isEmpty() ? steps.stream().filter(it -> it.year == null).toList() : own)
                .stream()
                        .sorted(Comparator.comparingInt(it -> it.place))
                        .map(it -> it.words)
                        .toList();
    }
}
