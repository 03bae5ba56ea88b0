package org.attest.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.attest.AttestTest;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.ndg.AnswerKind;
import org.attest.ndg.ItemState;
import org.attest.ndg.NdgAnswer;
import org.attest.ndg.NdgAssessments;
import org.attest.ndg.NdgItem;
import org.attest.ndg.NdgOverview;
import org.attest.ndg.NdgRef;
import org.attest.ndg.NdgValues;
import org.attest.ndg.NdgYear;
import org.attest.organisations.Kind;
import org.attest.organisations.NewOrganisation;
import org.attest.organisations.Organisation;
import org.attest.organisations.OrganisationDirectory;
import org.attest.shared.PersonId;
import org.attest.shared.UnknownItem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.annotation.Autowired;

/** The NDG set of a practice comes by mail: the ICB loads it, and it counts once somebody else stands by it. */
@AttestTest
class NdgOnBehalfTest {

    private static final String ITEMS = "Evidence items";

    @Autowired
    private ListableBeanFactory beans;

    @Autowired
    private CurrentUser currentUser;

    @Autowired
    private OrganisationDirectory directory;

    @Autowired
    private NdgAssessments ndg;

    @Autowired
    private ReturnIntake intake;

    @Autowired
    private ReturnsOnBehalf onBehalf;

    private ReturnWorld world;
    private NdgYear year;
    private Caller icbLead;
    private Caller second;
    private Caller approver;
    private String yes;
    private String text;

    @BeforeEach
    void aPracticeReportsToAnIcb() {
        var icb = organisation(Kind.ICB);
        var practice = organisation(Kind.GP_PRACTICE);
        currentUser.as(Caller.ATTEST, () -> {
            directory.setPartner(icb.id(), practice.id(), true, "Practice");
            return true;
        });
        world = new ReturnWorld(beans, practice);
        year = new NdgYear(practice.id(), ReturnWorld.YEAR);
        icbLead = overseer(icb, practice);
        second = overseer(icb, practice);
        approver = new Caller(PersonId.next(), "Their SIRO", Set.of(new Grant(Role.APPROVER, practice.id())), Set.of());
        yes = item(it -> it.kind() == AnswerKind.YES_NO && it.mandatory());
        text = item(it -> it.kind() == AnswerKind.TEXT && it.mandatory());
    }

    @Test
    void itemsAreLoadedUnconfirmedAndCountOnceTheApproverSigns() {
        var receipt = loaded(filled());

        assertThat(receipt.tally().changed()).isEqualTo(2);
        assertThat(answer(text).values().text()).isEqualTo("As in the mail.");
        assertThat(answer(text).state()).isEqualTo(ItemState.UNCONFIRMED);
        assertThat(overview().met()).isZero();
        assertThat(overview().unconfirmed()).isEqualTo(2);
        assertThatThrownBy(() -> world.asLead(() -> {
                    ndg.submit(year);
                    return true;
                }))
                .hasMessageStartingWith("2 items were loaded by the ICB and not confirmed yet");

        assertThat(by(approver, () -> onBehalf.sign(receipt.taken().id()))).isEqualTo(2);

        assertThat(answer(text).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(overview().met()).isEqualTo(2);
        assertThat(overview().unconfirmed()).isZero();
    }

    @Test
    void whoLoadedItDoesNotConfirmItAndASecondPersonDoesSoAgainstALetter() {
        var id = loaded(filled()).taken().id();
        by(icbLead, () -> {
            onBehalf.attachLetter(id, file("letter.pdf", "%PDF-1.7\n2 0 obj\n"), "letter.pdf");
            return true;
        });

        assertThatThrownBy(() -> by(icbLead, () -> onBehalf.confirm(id))).hasMessageStartingWith("You loaded");
        assertThat(by(second, () -> onBehalf.confirm(id))).isEqualTo(2);
        assertThat(overview().unconfirmed()).isZero();
    }

    @Test
    void theSameFileAgainChangesNothingAndTheIcbLearnsNothingThatItDidNotLoad() {
        var file = filled();
        loaded(file);
        save(text, NdgValues.ofText("As in the mail.").ownedBy(world.anita.id()));

        assertThat(take(file).changesNothing()).isTrue();

        save(text, NdgValues.ofText("What we really do."));
        var again = take(file);
        assertThat(again.tally().applied()).isZero();
        assertThat(again.rows())
                .flatExtracting(it -> it.row().cells())
                .filteredOn(it -> it.end() == CellEnd.CONFLICT)
                .singleElement()
                .satisfies(it -> assertThat(it.now()).isEqualTo(ConcealedCells.MARK));
        assertThat(by(icbLead, () -> ndg.answer(year, new NdgRef(text))).shown())
                .isFalse();
    }

    @Test
    void whatTheFileLeavesEmptyStaysAndWhatTheOrganisationSaysAnewIsItsOwnWord() {
        save(yes, new NdgValues(null, null, null, null, null, null, "Ours to know.", world.anita.id()));
        loaded(filled());

        assertThat(answer(yes).values().comment()).isEqualTo("Ours to know.");
        assertThat(answer(yes).values().owner()).isEqualTo(world.anita.id());

        save(yes, NdgValues.saying(false));
        assertThat(answer(yes).state()).isEqualTo(ItemState.ANSWERED);
        assertThat(overview().unconfirmed()).isEqualTo(1);
    }

    @Test
    void whatIsRejectedStaysUnconfirmedUntilSomebodySavesIt() {
        var id = loaded(filled()).taken().id();
        by(approver, () -> onBehalf.reject(id, "Not ours."));
        assertThat(answer(text).state()).isEqualTo(ItemState.UNCONFIRMED);

        save(text, answer(text).values());

        assertThat(answer(text).state()).isEqualTo(ItemState.ANSWERED);
    }

    @Test
    void theOrganisationReadsWhatChangedTheIcbWhatItLoadedAndStrangersNothing() {
        save(text, NdgValues.ofText("What we did before."));
        var preview = take(filled());
        var conflict = new Choice(ReturnSheet.EVIDENCE_ITEMS, row(preview, text), ReturnColumn.ITEM_ANSWER, true);
        var chosen = by(icbLead, () -> intake.choose(preview.taken().id(), List.of(conflict)));
        var id = applied(chosen).taken().id();

        assertThat(by(world.lead, () -> onBehalf.itemChanges(id)))
                .anySatisfy(it -> assertThat(it.before()).isEqualTo(NdgValues.ofText("What we did before.")));
        assertThat(by(icbLead, () -> onBehalf.itemChanges(id)))
                .hasSize(2)
                .allMatch(it -> it.before() == null && it.waits());
        assertThatThrownBy(() -> by(world.stranger(Role.APPROVER), () -> onBehalf.itemChanges(id)))
                .isInstanceOf(UnknownItem.class);
    }

    @Test
    void evidenceThatTheFileNamesIsNotAskedOfTheLibraryForTheIcb() {
        var document = item(it -> it.kind() == AnswerKind.DOCUMENT);

        loaded(Edit.of(world.export(icbLead), it -> it.set(ITEMS, document, "Answer", "E-0099")));

        assertThat(answer(document).values().document()).isEqualTo("E-0099");
    }

    private Path filled() {
        return Edit.of(world.export(icbLead), it -> it.set(ITEMS, yes, "Answer", "Yes")
                .set(ITEMS, text, "Answer", "As in the mail."));
    }

    private Receipt loaded(Path file) {
        return applied(take(file));
    }

    private Receipt applied(Preview preview) {
        return ((Applied.Done) by(icbLead, () -> intake.apply(preview.taken().id(), preview.fingerprint()))).receipt();
    }

    private Preview take(Path file) {
        var arrival = new Arrival("Sam", LocalDate.of(2026, 11, 20), "Called back on a number we hold.");
        var mail = file("mail.pdf", "%PDF-1.7\n1 0 obj\n");
        return by(icbLead, () -> onBehalf.take(world.ref, file, "return.xlsx", arrival, mail, "mail.pdf"));
    }

    private static int row(Preview preview, String reference) {
        return preview.rows().stream()
                .map(Decided::row)
                .filter(it -> it.reference().equals(reference))
                .findFirst()
                .orElseThrow()
                .number();
    }

    private void save(String item, NdgValues values) {
        world.asLead(() -> ndg.save(year, answer(item).change(values)));
    }

    private NdgAnswer answer(String item) {
        return world.asLead(() -> ndg.answer(year, new NdgRef(item)));
    }

    private NdgOverview overview() {
        return world.asLead(() -> ndg.overview(year));
    }

    private String item(Predicate<NdgItem> wanted) {
        return overview().set().items().stream()
                .filter(wanted)
                .findFirst()
                .orElseThrow()
                .ref()
                .written();
    }

    private Organisation organisation(Kind kind) {
        var code = "YB" + UUID.randomUUID().toString().substring(0, 8);
        return currentUser.as(
                Caller.ATTEST, () -> directory.add(NewOrganisation.of(code, kind.words() + " " + code, kind)));
    }

    private static Caller overseer(Organisation icb, Organisation practice) {
        return new Caller(
                PersonId.next(),
                "An ICB lead",
                Set.of(new Grant(Role.ICB_LEAD, icb.id())),
                Set.of(icb.id(), practice.id()));
    }

    private <T> T by(Caller caller, Supplier<T> work) {
        return currentUser.as(caller, work);
    }

    private static Path file(String name, String content) {
        try {
            return Files.writeString(
                    Files.createTempDirectory("paper").resolve(name), content, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
