package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.attest.AttestTest;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;
import org.attest.suppliers.AssuranceDetails;
import org.attest.suppliers.AssuranceKind;
import org.attest.suppliers.Assurances;
import org.attest.suppliers.NewAnswer;
import org.attest.suppliers.NewAnswers;
import org.attest.suppliers.Question;
import org.attest.suppliers.ServiceDetails;
import org.attest.suppliers.ServiceUse;
import org.attest.suppliers.SupplierAnswers;
import org.attest.suppliers.SupplierAsks;
import org.attest.suppliers.SupplierDetails;
import org.attest.suppliers.SupplierRegister;
import org.attest.suppliers.SupplierServices;
import org.attest.suppliers.Verdict;
import org.attest.suppliers.Verdicts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** What a supplier answered is accepted or challenged in the workbook of an organisation that uses it. */
@AttestTest
class SupplierStandpointsTest {

    private static final String SUPPLIERS = "Suppliers";
    private static final String STANDPOINT = "Accept or challenge";
    private static final String REASON = "Challenged because";

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private SystemWorld systems;

    @Autowired
    private TestClock clock;

    private ReturnWorld world;
    private SystemWorld.MadeSystem system;
    private ItemRef supplier;

    @BeforeEach
    void aTrustThatUsesAService() {
        clock.reset();
        system = systems.make(1);
        world = new ReturnWorld(beans, system.trusts().getFirst());
        supplier = world.currentUser.as(system.icbLead(), () -> world.bean(SupplierRegister.class)
                .add(system.icb().id(), SupplierDetails.named("Brightwell Pathology"))
                .ref());
        var service = world.currentUser.as(system.icbLead(), () -> world.bean(SupplierServices.class)
                .add(supplier, ServiceDetails.named("Laboratory system")));
        world.asLead(() -> {
            world.bean(ServiceUse.class).use(world.organisation.id(), supplier, service.id(), "Blood tests");
            return true;
        });
    }

    @Test
    void whatTheSharedRecordSaysOfItIsShownAndNotChanged() {
        world.currentUser.as(system.icbLead(), () -> {
            var assurances = world.bean(Assurances.class);
            assurances.add(
                    supplier,
                    AssuranceDetails.of(AssuranceKind.CYBER_ESSENTIALS_PLUS, null, LocalDate.of(2027, 3, 31)));
            return assurances.add(
                    supplier,
                    new AssuranceDetails(AssuranceKind.DSPT, "25/26 Standards Met", null, null, null, null, null));
        });
        var file = Edit.of(world.export(), it -> {
            var row = row(it);
            assertThat(it.cell(SUPPLIERS, row, "DSPT status").getStringCellValue())
                    .isEqualTo("25/26 Standards Met");
            assertThat(it.cell(SUPPLIERS, row, "CE Plus expires").getLocalDateTimeCellValue())
                    .isEqualTo(LocalDate.of(2027, 3, 31).atStartOfDay());
            it.set(SUPPLIERS, row, "DSPT status", "Standards Exceeded");
        });

        var preview = world.take(file);
        assertThat(preview.changesNothing()).isTrue();
        assertThat(kinds(preview)).containsExactly(ProblemKind.OURS_CHANGED);
    }

    @Test
    void answersAreChallengedWithAReasonAndThenAccepted() {
        var ask = answered(0);
        var file = Edit.of(world.export(), it -> it.set(SUPPLIERS, row(it), STANDPOINT, "challenged")
                .set(SUPPLIERS, row(it), REASON, "No exercise is named"));

        assertThat(world.applied(world.take(file)).tally().changed()).isEqualTo(1);
        assertThat(verdict(ask).accepted()).isFalse();
        assertThat(verdict(ask).reason()).isEqualTo("No exercise is named");
        assertThat(world.take(file).changesNothing()).isTrue();
        var export = world.export();
        assertThat(world.take(export).changesNothing()).isTrue();

        world.applied(world.take(Edit.of(export, it -> it.set(SUPPLIERS, row(it), STANDPOINT, "Accepted"))));
        assertThat(verdict(ask).accepted()).isTrue();
    }

    @Test
    void aChallengeSaysWhyAndADecisionIsNotTakenBack() {
        answered(0);
        assertThat(decided(world.export(), "Challenged")).containsExactly(ProblemKind.REQUIRED);

        world.applied(world.take(Edit.of(world.export(), it -> it.set(SUPPLIERS, row(it), STANDPOINT, "Accepted"))));
        assertThat(decided(world.export(), null)).containsExactly(ProblemKind.REQUIRED);
    }

    @Test
    void onlyTheAnswersThatTheWorkbookShowedAreDecidedOn() {
        assertThat(decided(world.export(), "Accepted")).containsExactly(ProblemKind.NOTHING_ANSWERED);
        var ask = answered(0);
        var export = world.export();
        clock.move(Duration.ofDays(2));
        answer(ask, 1, "no");

        assertThat(decided(export, "Accepted")).containsExactly(ProblemKind.ANSWERED_SINCE);
    }

    private List<ProblemKind> decided(Path export, @Nullable String word) {
        return kinds(world.take(Edit.of(export, it -> it.set(SUPPLIERS, row(it), STANDPOINT, word))));
    }

    private static List<ProblemKind> kinds(Preview preview) {
        return preview.allProblems().stream().map(Problem::kind).toList();
    }

    private static String row(Edit edit) {
        return edit.sheet(SUPPLIERS).getRow(1).getCell(0).getStringCellValue();
    }

    private UUID answered(long basedOn) {
        var ask = world.currentUser
                .as(system.icbLead(), () -> world.bean(SupplierAsks.class)
                        .ask(supplier, "charter", UkDates.day(clock.instant()).plusDays(14), null))
                .id();
        answer(ask, basedOn, "yes");
        return ask;
    }

    private void answer(UUID ask, long basedOn, String word) {
        world.currentUser.as(system.icbLead(), () -> {
            var given = new HashMap<String, NewAnswer>();
            var questionnaire = world.bean(SupplierAsks.class).find(ask).questionnaire();
            questionnaire.questions().stream()
                    .filter(Question::isChoice)
                    .forEach(it -> given.put(it.key(), new NewAnswer(word, "As told")));
            return world.bean(SupplierAnswers.class)
                    .answer(ask, basedOn, new NewAnswers(questionnaire.version(), given, "A call"));
        });
    }

    private Verdict verdict(UUID ask) {
        return world.asLead(() -> world.bean(Verdicts.class).own(ask).getFirst().verdict());
    }
}
