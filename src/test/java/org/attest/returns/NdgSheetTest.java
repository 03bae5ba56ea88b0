package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.connections.Connections;
import org.attest.ndg.AnswerKind;
import org.attest.ndg.Certificate;
import org.attest.ndg.NdgAnswer;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgItem;
import org.attest.ndg.NdgRef;
import org.attest.ndg.NdgValues;
import org.attest.ndg.NdgYear;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.PersonId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The workbook of an organisation that answers an NDG set. */
@AttestTest
class NdgSheetTest {

    private static final String ITEMS = "Evidence items";

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private NdgAssessments ndg;

    private ReturnWorld world;
    private NdgYear year;

    @BeforeEach
    void aPractice() {
        var code = "YN" + UUID.randomUUID().toString().substring(0, 8);
        var practice = currentUser.as(
                Caller.ATTEST, () -> directory.add(NewOrganisation.of(code, "Practice " + code, Kind.GP_PRACTICE)));
        world = new ReturnWorld(beans, practice);
        year = new NdgYear(practice.id(), ReturnWorld.YEAR);
    }

    @Test
    void itemsAreAnsweredAsTheyAskAndComeBackUnchanged() {
        var yes = item(it -> it.kind() == AnswerKind.YES_NO);
        var text = item(it -> it.kind() == AnswerKind.TEXT);
        var file =
                Edit.of(world.export(), it -> it.set(ITEMS, yes, "Answer", "NO").set(ITEMS, text, "Answer", "We do"));

        assertThat(world.applied(world.take(file)).tally().changed()).isEqualTo(2);

        assertThat(answer(yes).values().yes()).isFalse();
        assertThat(answer(text).values().text()).isEqualTo("We do");
        assertThat(world.take(file).changesNothing()).isTrue();
        var again = world.take(world.export());
        assertThat(again.changesNothing()).isTrue();
        assertThat(again.allProblems()).isEmpty();
        assertThat(again.rows()).noneMatch(it -> it.row().sheet() == ReturnSheet.OUTCOMES);
    }

    @Test
    void anotherKindOfAnswerGoesBackAndTheGoodRowsStay() {
        var yes = item(it -> it.kind() == AnswerKind.YES_NO);
        var text = item(it -> it.kind() == AnswerKind.TEXT);
        var preview = world.take(Edit.of(
                world.export(), it -> it.set(ITEMS, yes, "Answer", "Perhaps").set(ITEMS, text, "Answer", "We do")));

        assertThat(kinds(preview)).containsExactly(ProblemKind.NOT_A_CHOICE);
        assertThat(preview.tally().changed()).isEqualTo(1);

        var dated = world.take(Edit.of(world.export(), it -> it.set(ITEMS, text, "Date", LocalDate.of(2026, 11, 1))));
        assertThat(kinds(dated)).containsExactly(ProblemKind.NOT_ASKED);
    }

    @Test
    void aCertificateExemptsOnlyWhereItMayAndUntilADay() {
        var exempt = item(it -> it.exemptBy().contains(Certificate.CYBER_ESSENTIALS_PLUS));
        var not = item(it -> it.exemptBy().isEmpty());
        var words = Certificate.CYBER_ESSENTIALS_PLUS.words();

        var wrong = world.take(Edit.of(world.export(), it -> it.set(ITEMS, exempt, "Exempt because", words)
                .set(ITEMS, not, "Exempt because", words)
                .set(ITEMS, not, "Exempt until", LocalDate.of(2030, 1, 1))));
        assertThat(kinds(wrong)).containsExactlyInAnyOrder(ProblemKind.NOT_IN_DATE, ProblemKind.NOT_EXEMPT);

        world.applied(world.take(Edit.of(world.export(), it -> it.set(ITEMS, exempt, "Exempt because", words)
                .set(ITEMS, exempt, "Exempt until", LocalDate.of(2030, 1, 1)))));
        assertThat(answer(exempt).values().certificate()).isEqualTo(Certificate.CYBER_ESSENTIALS_PLUS);
    }

    @Test
    void whatWasSealedLastYearStandsBesideTheItem() {
        var item = new NdgRef(item(it -> it.kind() == AnswerKind.TEXT));
        sealedLastYear(item);

        var shown = new ArrayList<String>();
        var file = Edit.of(world.export(), it -> shown.add(lastYear(it, item)));
        assertThat(shown).containsExactly("We did");
        assertThat(world.take(file).changesNothing()).isTrue();
    }

    @Test
    void aContributorSeesLastYearBesideTheirOwnItemsAloneAndBringsItBackUnchanged() {
        var texts = world.asLead(() -> ndg.overview(year)).set().items().stream()
                .filter(it -> it.kind() == AnswerKind.TEXT)
                .map(NdgItem::ref)
                .limit(2)
                .toList();
        sealedLastYear(texts.toArray(NdgRef[]::new));
        var mine = texts.getFirst();
        world.asLead(() -> ndg.save(year, ndg.answer(year, mine).change(NdgValues.NONE.ownedBy(world.ben.id()))));

        var shown = new ArrayList<String>();
        var file = Edit.of(world.export(world.contributor), it -> {
            texts.forEach(item -> shown.add(lastYear(it, item)));
            it.set(ITEMS, mine.written(), "Answer", "As before");
        });

        assertThat(shown).containsExactly("We did", "");
        var preview = world.take(world.contributor, file);
        assertThat(preview.allProblems()).isEmpty();
        world.apply(world.contributor, preview);
        assertThat(answer(mine.written()).values().text()).isEqualTo("As before");
        assertThat(world.take(world.contributor, file).changesNothing()).isTrue();
    }

    private void sealedLastYear(NdgRef... items) {
        var last = new NdgYear(year.organisation(), ReturnWorld.YEAR.previous());
        world.asLead(() -> {
            for (var item : items) {
                ndg.save(last, ndg.answer(last, item).change(NdgValues.ofText("We did")));
            }
            ndg.submit(last);
            return true;
        });
        var approver = new Caller(
                PersonId.next(), "Their SIRO", Set.of(new Grant(Role.APPROVER, year.organisation())), Set.of());
        currentUser.as(approver, () -> ndg.signOff(last, "This is true."));
    }

    private static String lastYear(Edit workbook, NdgRef item) {
        return workbook.cell(ITEMS, item.written(), "Last year").getStringCellValue();
    }

    @Test
    void newEvidenceIsLinkedToAnItem() {
        var item = item(NdgItem::mandatory);
        var file = Edit.of(
                world.export(),
                it -> it.add(
                        Edit.EVIDENCE,
                        "Title",
                        "Policy",
                        "Kind",
                        "Test",
                        "Classification",
                        "OFFICIAL",
                        "Linked to",
                        item));
        world.applied(world.take(file));

        var linked = world.asLead(() ->
                world.bean(Connections.class).of(world.item("E-0001").ref()).items());
        assertThat(linked).hasSize(1).allMatch(it -> it.item().id().endsWith(":" + item));
        assertThat(world.take(world.export()).changesNothing()).isTrue();
    }

    private String item(Predicate<NdgItem> wanted) {
        return world.asLead(() -> ndg.overview(year)).set().items().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .ref()
                .written();
    }

    private NdgAnswer answer(String item) {
        return world.asLead(() -> ndg.answer(year, new NdgRef(item)));
    }

    private static List<ProblemKind> kinds(Preview preview) {
        return preview.allProblems().stream().map(Problem::kind).toList();
    }
}
