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
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.attest.shared.Ids;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.jspecify.annotations.Nullable;

/** One outcome of one framework version as the database keeps it; administrators edit all but its code and principle. */
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
        this.allowed = written(outcome.allowed());
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

    void describe(String newTitle, Set<Level> levels, boolean confirmed) {
        title = newTitle;
        allowed = written(levels);
        allowedConfirmed = confirmed;
    }

    /** Adds a question, or changes the one with the same id. */
    void ask(ExtraQuestion question) {
        var row = QuestionRow.of(question);
        var ids = questions.stream().map(QuestionRow::questionId).toList();
        var place = ids.indexOf(question.id());
        if (place < 0) {
            questions.add(row);
        } else {
            questions.set(place, row);
        }
    }

    void askNoLonger(String questionId) {
        questions.removeIf(it -> it.questionId().equals(questionId));
    }

    String framework() {
        return framework;
    }

    /** From worst to best. */
    private static String written(Set<Level> levels) {
        return levels.stream().sorted().map(Level::shortWords).collect(Collectors.joining(" "));
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
                questions.stream().map(QuestionRow::question).toList(),
                new IndicatorCounts(notAchievedIndicators, partiallyAchievedIndicators, achievedIndicators));
    }
}
