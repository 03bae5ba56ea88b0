package org.attest.catalogue;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One outcome of one framework version as the database keeps it; administrators edit its level and its objectives. */
@Entity
@Table(name = "catalogue_outcome")
class OutcomeRow {

    @Id
    private UUID id;

    private String framework;

    @Column(columnDefinition = "varchar(8)")
    private OutcomeCode code;

    private int place;
    private String title;
    private String principle;
    private String principleTitle;
    private String cafObjective;
    private String cafObjectiveTitle;
    private String allowed;
    private boolean allowedConfirmed;

    @Enumerated(EnumType.STRING)
    @Column(columnDefinition = "varchar(30)")
    private @Nullable Level expectedLevel;

    private boolean expectedConfirmed;
    private String expectedBasis;
    private int primaryObjective;
    private String secondaryObjectives;
    private String mappingReason;

    @Column(name = "na_indicators")
    private @Nullable Integer notAchievedIndicators;

    @Column(name = "pa_indicators")
    private @Nullable Integer partiallyAchievedIndicators;

    @Column(name = "a_indicators")
    private @Nullable Integer achievedIndicators;

    @Version
    private @Nullable Long lockVersion;

    @ElementCollection
    @CollectionTable(name = "catalogue_audit_list", joinColumns = @JoinColumn(name = "outcome_id"))
    @Fetch(FetchMode.SUBSELECT)
    private Set<AuditListRow> auditLists = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "catalogue_question", joinColumns = @JoinColumn(name = "outcome_id"))
    @OrderColumn(name = "place")
    @Fetch(FetchMode.SUBSELECT)
    private List<QuestionRow> questions = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected OutcomeRow() {}

    OutcomeRow(String framework, int place, Outcome outcome) {
        this.id = Ids.next();
        this.framework = framework;
        this.place = place;
        this.code = outcome.code();
        this.title = outcome.title();
        this.principle = outcome.principle();
        this.principleTitle = outcome.principleTitle();
        this.cafObjective = outcome.cafObjective();
        this.cafObjectiveTitle = outcome.cafObjectiveTitle();
        this.allowed = outcome.allowed().stream().map(Level::shortWords).collect(Collectors.joining(" "));
        this.allowedConfirmed = outcome.allowedConfirmed();
        this.notAchievedIndicators = outcome.indicators().notAchieved();
        this.partiallyAchievedIndicators = outcome.indicators().partiallyAchieved();
        this.achievedIndicators = outcome.indicators().achieved();
        this.expectedLevel = outcome.expected().level();
        this.expectedConfirmed = outcome.expected().confirmed();
        this.expectedBasis = outcome.expected().basis();
        this.primaryObjective = outcome.primaryObjective();
        this.secondaryObjectives = Numbers.written(outcome.secondaryObjectives());
        this.mappingReason = outcome.mappingReason();
        outcome.auditLists().forEach(it -> auditLists.add(new AuditListRow(it.year(), it.group())));
        outcome.questions().forEach(it -> questions.add(QuestionRow.of(it)));
    }

    void expect(Expected expected) {
        expectedLevel = expected.level();
        expectedConfirmed = expected.confirmed();
        expectedBasis = expected.basis();
    }

    void map(int primary, List<Integer> secondaries, String reason) {
        primaryObjective = primary;
        secondaryObjectives = Numbers.written(secondaries);
        mappingReason = reason;
    }

    String framework() {
        return framework;
    }

    Outcome outcome() {
        return new Outcome(
                code,
                title,
                principle,
                principleTitle,
                cafObjective,
                cafObjectiveTitle,
                Levels.read(List.of(allowed.split(" "))),
                allowedConfirmed,
                new Expected(expectedLevel, expectedConfirmed, expectedBasis),
                primaryObjective,
                Numbers.read(secondaryObjectives),
                mappingReason,
                auditLists.stream().map(AuditListRow::auditList).collect(Collectors.toSet()),
                questions.stream().map(QuestionRow::question).toList(),
                new IndicatorCounts(notAchievedIndicators, partiallyAchievedIndicators, achievedIndicators));
    }
}
