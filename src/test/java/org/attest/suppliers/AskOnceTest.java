package org.attest.suppliers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.attest.AttestTest;
import org.attest.StatementCount;
import org.attest.SystemWorld;
import org.attest.TestClock;
import org.attest.access.Caller;
import org.attest.access.CurrentUser;
import org.attest.access.Grant;
import org.attest.access.Role;
import org.attest.position.Conflicts;
import org.attest.shared.PersonId;
import org.attest.shared.Refused;
import org.attest.shared.Saved;
import org.attest.shared.UkDates;
import org.attest.shared.UnknownItem;
import org.attest.shared.Window;
import org.attest.suppliers.Verdicts.Decision;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A questionnaire is asked once and answered once; each organisation makes of it what it will. */
@AttestTest
class AskOnceTest {

    private static final Window FIRST = new Window(0, 25);

    @Autowired
    SupplierRegister register;

    @Autowired
    SupplierServices services;

    @Autowired
    ServiceUse uses;

    @Autowired
    SupplierAsks asks;

    @Autowired
    SupplierAnswers answers;

    @Autowired
    Verdicts verdicts;

    @Autowired
    AsksWaiting waiting;

    @Autowired
    Conflicts conflicts;

    @Autowired
    SystemWorld systems;

    @Autowired
    CurrentUser currentUser;

    @Autowired
    TestClock clock;

    SupplierWorld world;
    Supplier supplier;
    Caller contact;
    LocalDate today;

    @BeforeEach
    void makeTheWorld() {
        clock.reset();
        today = UkDates.day(clock.instant());
        world = new SupplierWorld(systems, currentUser);
        supplier = world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named("Brightwell")));
        contact = Caller.contact(PersonId.next(), "Theo", supplier.ref());
        var service =
                world.as(world.icbLead, () -> services.add(supplier.ref(), ServiceDetails.named("Blood results")));
        world.run(world.northLead, () -> uses.use(world.north, supplier.ref(), service.id(), null));
        world.run(world.southLead, () -> uses.use(world.south, supplier.ref(), service.id(), null));
    }

    @Test
    void whatIsAskedStandsAsDueThenOverdueThenAnswered() {
        var ask = ask("charter");
        assertThat(ask.standing()).isEqualTo(AskStanding.DUE);
        assertThat(ask.questionnaire().questions()).hasSize(8);
        clock.move(Duration.ofDays(15));
        assertThat(shown(contact, ask).standing()).isEqualTo(AskStanding.OVERDUE);
        send(contact, ask, 0, choices(ask, "yes"));
        var answered = shown(world.northHelper, ask);
        assertThat(answered.standing()).isEqualTo(AskStanding.ANSWERED);
        assertThat(answered.latest()).isEqualTo(1);
        assertThat(answered.answeredAt()).isNotNull();
    }

    @Test
    void askedAgainItIsTheSameQuestionnaireAndWaitsAnew() {
        var ask = ask("charter");
        var moved = world.as(
                world.icbLead, () -> asks.ask(supplier.ref(), "charter", today.plusDays(40), "Take your time."));
        assertThat(moved.id()).isEqualTo(ask.id());
        assertThat(moved.askedAt()).isEqualTo(ask.askedAt());
        assertThat(moved.due()).isEqualTo(today.plusDays(40));
        send(contact, ask, 0, choices(ask, "yes"));
        clock.move(Duration.ofDays(300));
        var again = world.as(world.icbLead, () -> asks.ask(supplier.ref(), "charter", today.plusDays(330), null));
        assertThat(again.standing()).isEqualTo(AskStanding.DUE);
        assertThat(again.latest()).isEqualTo(1);
        send(contact, ask, 1, choices(ask, "yes"));
        assertThat(world.as(contact, () -> answers.versions(ask.id())))
                .extracting(Answered::number)
                .containsExactly(2, 1);
        refused("is over", () -> asks.ask(supplier.ref(), "charter", today, null), world.icbLead);
    }

    @Test
    void answersAreMarkedByWhoGaveThemAndAContactConfirmsWhatTheIcbGave() {
        var ask = ask("assurance");
        var given = choices(ask, "yes");
        refused("Say how you know", () -> answer(ask, 0, given, null), world.icbLead);
        world.run(world.icbLead, () -> answer(ask, 0, given, "A call with their security lead"));
        var first = world.as(world.northLead, () -> answers.latest(ask.id()));
        assertThat(first.source()).isEqualTo("A call with their security lead");
        assertThat(first.answers().values()).allMatch(Given::onBehalf).allMatch(it -> it.by()
                .equals(world.icbLead.person()));
        given.put("mfa-staff", new NewAnswer("exceptions", "Two service accounts"));
        send(contact, ask, 1, given);
        var second = world.as(world.northLead, () -> answers.latest(ask.id()));
        assertThat(second.onBehalf()).isFalse();
        assertThat(second.answers().values()).noneMatch(Given::onBehalf).allMatch(it -> it.by()
                .equals(contact.person()));
        clock.move(Duration.ofDays(3));
        given.put("mfa-remote", new NewAnswer("no", "Not before spring"));
        send(contact, ask, 2, given);
        var third = world.as(world.northLead, () -> answers.latest(ask.id()));
        assertThat(third.answers().get("mfa-staff").at())
                .isEqualTo(second.answers().get("mfa-staff").at());
        assertThat(third.answers().get("mfa-remote").at()).isEqualTo(third.at());
    }

    @Test
    void whatIsMissingOrWrongIsSaidAtItsQuestion() {
        var ask = ask("assurance");
        var questionnaire = ask.questionnaire();
        var given = choices(ask, "yes");
        given.remove("mfa-product");
        given.put("mfa-staff", new NewAnswer("exceptions", " "));
        given.put("mfa-remote", new NewAnswer("sometimes", null));
        given.put("rto-promised", new NewAnswer("-4", null));
        given.put("rto-tested", new NewAnswer("9", null));
        var problems = questionnaire.problems(given, today);
        assertThat(problems).containsOnlyKeys("mfa-staff", "mfa-product", "mfa-remote", "rto-promised", "tested-on");
        assertThat(problems.get("mfa-staff")).contains("Say more about “With exceptions”");
        assertThat(problems.get("rto-promised")).contains("whole hours from 0");
        given.put("tested-on", new NewAnswer(today.plusDays(1).toString(), null));
        assertThat(questionnaire.problems(given, today).get("tested-on")).contains("lies ahead");
        refused("5 answers are missing or not right yet", () -> answer(ask, 0, given, null), contact);
        assertThat(shown(contact, ask).isAnswered()).isFalse();
        given.put("no-such-question", new NewAnswer("yes", null));
        refused("Open it again", () -> answer(ask, 0, given, null), contact);
    }

    @Test
    void whoSendsSecondIsShownBothAndTheSameAgainIsNothingNew() {
        var ask = ask("charter");
        send(contact, ask, 0, choices(ask, "yes"));
        assertThat(world.as(contact, () -> answer(ask, 0, choices(ask, "yes"), null)))
                .isInstanceOf(Saved.Unchanged.class);
        var mine = choices(ask, "yes");
        mine.put("backups", new NewAnswer("partly", "Not tested this year"));
        var saved = world.as(contact, () -> answer(ask, 0, mine, null));
        assertThat(saved).isInstanceOf(Saved.Conflict.class);
        assertThat(saved.now().differencesTo(new NewAnswers(1, mine, null)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.field()).isEqualTo("Unchangeable, tested backups");
                    assertThat(it.before()).isEqualTo("Yes");
                    assertThat(it.after()).isEqualTo("Partly: Not tested this year");
                });
        assertThat(shown(contact, ask).latest()).isEqualTo(1);
    }

    @Test
    void eachOrganisationThatUsesTheSupplierDecidesAndNoOtherProviderNoticesIt() {
        var ask = ask("charter");
        refused("has not answered", () -> verdicts.accept(world.north, ask.id(), 0), world.northLead);
        send(contact, ask, 0, choices(ask, "yes"));
        world.run(world.northLead, () -> verdicts.accept(world.north, ask.id(), 1));
        refused("Say what you challenge", () -> verdicts.challenge(world.south, ask.id(), 1, " "), world.southLead);
        world.run(
                world.southLead,
                () -> verdicts.challenge(world.south, ask.id(), 1, "Our test found no second factor."));
        assertThat(own(world.northApprover, ask))
                .extracting(Decision::organisation)
                .containsExactly(world.north);
        assertThat(own(world.southLead, ask)).singleElement().satisfies(it -> {
            assertThat(it.verdict().accepted()).isFalse();
            assertThat(it.verdict().reason()).contains("no second factor");
        });
        assertThat(own(world.eastLead, ask)).isEmpty();
        refused("uses nothing of this supplier", () -> verdicts.accept(world.east, ask.id(), 1), world.eastLead);
        unknown(() -> verdicts.accept(world.south, ask.id(), 1), world.northLead);
        assertThat(world.as(world.icbLead, () -> verdicts.all(ask.id())))
                .filteredOn(it -> it.verdict() != null)
                .extracting(Decision::organisation)
                .containsExactlyInAnyOrder(world.north, world.south);
        assertThatThrownBy(() -> world.as(world.northLead, () -> verdicts.all(ask.id())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(row(world.northLead, ask).challenges()).isNull();
        assertThat(row(world.northLead, ask).own().accepted()).isTrue();
        assertThat(row(world.icbLead, ask).challenges()).isEqualTo(1);
        assertThat(row(world.eastLead, ask).ours()).isFalse();
    }

    @Test
    void theIcbReadsWhatOneOrganisationAcceptedAndAnotherChallengesOfTheSameAnswers() throws IOException {
        var ask = ask("charter");
        send(contact, ask, 0, choices(ask, "yes"));
        world.run(world.northLead, () -> verdicts.accept(world.north, ask.id(), 1));
        assertThat(split(world.icbLead)).isEmpty();
        world.run(
                world.southLead,
                () -> verdicts.challenge(world.south, ask.id(), 1, "Our test found no second factor."));

        assertThat(split(world.icbLead)).singleElement().satisfies(it -> {
            assertThat(it.ask().supplierName()).isEqualTo("Brightwell");
            assertThat(it.accepted()).extracting(Decision::name).containsExactly(world.northName);
            assertThat(it.challenged()).extracting(Decision::name).containsExactly(world.southName);
        });
        assertThatThrownBy(() -> split(world.northLead)).isInstanceOf(AccessDeniedException.class);
        unknown(() -> conflicts.answers(world.icb), systems.make(1).icbLead());
        var file = world.as(world.icbLead, () -> conflicts.export(world.icb, SystemWorld.YEAR));
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file))) {
            var said = new StringBuilder();
            workbook.getSheet("Supplier answers")
                    .forEach(row -> row.forEach(cell -> said.append(cell).append('\n')));
            assertThat(said).contains("Brightwell", world.northName, "Accepted", world.southName, "no second factor");
        }

        var revised = choices(ask, "yes");
        revised.put("exercise", new NewAnswer("no", "Planned for May"));
        send(contact, ask, 1, revised);
        assertThat(split(world.icbLead))
                .as("both decided on the answers before")
                .isEmpty();
    }

    private List<SplitAnswers> split(Caller caller) {
        return world.as(caller, () -> conflicts.answers(world.icb));
    }

    @Test
    void aDecisionIsAboutOneVersionAndSaysSoWhenAnotherFollows() {
        var ask = ask("charter");
        send(contact, ask, 0, choices(ask, "yes"));
        world.run(world.northLead, () -> verdicts.accept(world.north, ask.id(), 1));
        assertThat(own(world.northLead, ask).getFirst().verdict().words(1)).isEqualTo("Accepted");
        var revised = choices(ask, "yes");
        revised.put("exercise", new NewAnswer("no", "Planned for May"));
        send(contact, ask, 1, revised);
        assertThat(own(world.northLead, ask).getFirst().verdict().words(2)).isEqualTo("Accepted version 1");
        assertThat(world.as(world.northLead, () -> answers.versions(ask.id())))
                .extracting(it -> it.answers().get("exercise").value())
                .containsExactly("no", "yes");
        refused("answered again meanwhile", () -> verdicts.accept(world.north, ask.id(), 1), world.northLead);
        world.run(world.northLead, () -> verdicts.challenge(world.north, ask.id(), 2, "Why only in May?"));
        assertThat(own(world.northLead, ask).getFirst().verdict().words(2)).isEqualTo("Challenged");
    }

    @Test
    void nobodyJudgesWhatTheyAnsweredThemselves() {
        var ask = ask("charter");
        var both = new Caller(
                world.northLead.person(),
                "Both",
                Set.of(new Grant(Role.PROVIDER_LEAD, world.north), new Grant(Role.SUPPLIER_CONTACT, world.icb)),
                Set.of(),
                Set.of(),
                Set.of(),
                Set.of(supplier.ref()));
        send(both, ask, 0, choices(ask, "yes"));
        refused("Somebody else of your organisation", () -> verdicts.accept(world.north, ask.id(), 1), both);
    }

    @Test
    void aContactSeesTheOwnSupplierAloneAndNothingOfThoseWhoUseIt() {
        var other = world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named("Second Systems")));
        var mine = ask("charter");
        var theirs = world.as(world.icbLead, () -> asks.ask(other.ref(), "charter", today.plusDays(14), null));
        send(contact, mine, 0, choices(mine, "yes"));
        world.run(world.southLead, () -> verdicts.challenge(world.south, mine.id(), 1, "SECRET-REASON"));
        var rows = world.as(contact, () -> asks.list(AskFilter.ALL, FIRST));
        assertThat(rows.rows()).extracting(it -> it.ask().id()).containsExactly(mine.id());
        assertThat(rows.total()).isEqualTo(1);
        var seen = rows.rows().toString()
                + world.as(contact, () -> answers.versions(mine.id()))
                + shown(contact, mine)
                + world.as(contact, waiting::waiting);
        assertThat(seen).doesNotContain("SECRET-REASON", world.northName, world.southName, "Second Systems");
        unknown(() -> asks.find(theirs.id()), contact);
        unknown(() -> answers.latest(theirs.id()), contact);
        unknown(() -> answers.versions(theirs.id()), contact);
        unknown(() -> answer(theirs, 0, choices(theirs, "yes"), null), contact);
        unknown(() -> asks.find(UUID.randomUUID()), contact);
        for (var work : List.<Runnable>of(
                () -> verdicts.own(mine.id()),
                () -> asks.of(supplier.ref()),
                () -> answers.of(supplier.ref()),
                () -> register.find(supplier.ref()),
                () -> register.list(SupplierFilter.ALL, FIRST))) {
            assertThatThrownBy(() -> world.run(contact, work)).isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void anotherSystemKnowsNothingOfIt() {
        var ask = ask("charter");
        send(contact, ask, 0, choices(ask, "yes"));
        var foreign = new SupplierWorld(systems, currentUser);
        var theirs = foreign.as(foreign.icbLead, () -> register.add(foreign.icb, SupplierDetails.named("Brightwell")));
        var theirContact = Caller.contact(PersonId.next(), "Theirs", theirs.ref());
        for (var outsider : List.of(foreign.icbLead, foreign.northLead, theirContact)) {
            unknown(() -> asks.find(ask.id()), outsider);
            unknown(() -> answers.latest(ask.id()), outsider);
            assertThat(foreign.as(outsider, () -> asks.list(AskFilter.ALL, FIRST))
                            .rows())
                    .isEmpty();
        }
        unknown(() -> answer(ask, 1, choices(ask, "no"), "Guessed"), foreign.icbLead);
        unknown(() -> asks.ask(supplier.ref(), "charter", today.plusDays(9), null), foreign.icbLead);
        unknown(() -> verdicts.accept(foreign.north, ask.id(), 1), foreign.northLead);
        unknown(() -> verdicts.all(ask.id()), foreign.icbLead);
    }

    @Test
    void providersReadTheAnswersAndAnswerNothing() {
        var ask = ask("charter");
        send(contact, ask, 0, choices(ask, "yes"));
        for (var reader : world.atNorth()) {
            assertThat(world.as(reader, () -> answers.latest(ask.id())).answers())
                    .hasSize(8);
            assertThat(shown(reader, ask).mayAnswer()).isFalse();
            assertThatThrownBy(() -> world.as(reader, () -> answer(ask, 1, choices(ask, "no"), "We think")))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whatWaitsStandsWithThoseWhoMustActAndNobodyElse() {
        var ask = ask("charter");
        assertThat(waits(contact)).containsExactly("questionnaire to answer");
        assertThat(waits(world.icbLead)).containsExactly("supplier questionnaire to chase or to answer on behalf");
        assertThat(waits(world.northLead)).isEmpty();
        send(contact, ask, 0, choices(ask, "yes"));
        assertThat(waits(contact)).isEmpty();
        assertThat(waits(world.icbLead)).isEmpty();
        assertThat(waits(world.northLead)).containsExactly("supplier questionnaire to accept or challenge");
        assertThat(waits(world.eastLead)).isEmpty();
        world.run(world.northLead, () -> verdicts.challenge(world.north, ask.id(), 1, "Prove it."));
        assertThat(waits(world.northLead)).isEmpty();
        assertThat(waits(world.icbLead)).containsExactly("supplier questionnaire with challenged answers");
    }

    @Test
    void theListCostsTheSameStatementsForOneAndForMany() {
        ask("charter");
        var few = cost();
        for (var i = 0; i < 8; i++) {
            var name = "Another " + i;
            var another = world.as(world.icbLead, () -> register.add(world.icb, SupplierDetails.named(name)));
            world.run(world.icbLead, () -> asks.ask(another.ref(), "clauses", today.plusDays(5), null));
        }
        assertThat(cost()).isEqualTo(few).isLessThanOrEqualTo(9);
        var due = world.as(world.icbLead, () -> asks.list(AskFilter.standing(AskStanding.DUE), FIRST));
        assertThat(due.total()).isEqualTo(9);
        assertThat(world.as(world.icbLead, () -> asks.list(AskFilter.standing(AskStanding.OVERDUE), FIRST))
                        .total())
                .isZero();
    }

    @Test
    void everyQuestionnaireThatShipsIsWhole() {
        var offered = world.as(world.icbLead, asks::questionnaires);
        assertThat(offered)
                .extracting(Questionnaire::code)
                .containsExactlyInAnyOrder("charter", "clauses", "assurance");
        for (var questionnaire : offered) {
            var keys = questionnaire.questions().stream().map(Question::key).toList();
            assertThat(keys).doesNotHaveDuplicates();
            assertThat(questionnaire.questions())
                    .allMatch(it -> it.needs() == null || keys.contains(it.needs()))
                    .noneMatch(it -> it.text().isBlank()
                            || it.brief().isBlank()
                            || it.help().isBlank());
            assertThat(questionnaire.choices())
                    .hasSize(4)
                    .extracting(AnswerChoice::key)
                    .doesNotHaveDuplicates();
        }
    }

    private Ask ask(String questionnaire) {
        return world.as(
                world.icbLead, () -> asks.ask(supplier.ref(), questionnaire, today.plusDays(14), "Please answer."));
    }

    private Ask shown(Caller caller, Ask ask) {
        return world.as(caller, () -> asks.find(ask.id()));
    }

    private AskRow row(Caller caller, Ask ask) {
        return world.as(caller, () -> asks.list(AskFilter.ALL, FIRST)).rows().stream()
                .filter(it -> it.ask().id().equals(ask.id()))
                .findFirst()
                .orElseThrow();
    }

    private List<Decision> own(Caller caller, Ask ask) {
        return world.as(caller, () -> verdicts.own(ask.id()));
    }

    private List<String> waits(Caller caller) {
        return world.as(caller, waiting::waiting).stream()
                .map(it -> it.sentence())
                .toList();
    }

    private long cost() {
        return world.as(
                world.icbLead,
                () -> StatementCount.of(
                        () -> assertThat(asks.list(AskFilter.ALL, FIRST).rows()).isNotEmpty()));
    }

    private void send(Caller caller, Ask ask, long basedOn, Map<String, NewAnswer> given) {
        assertThat(world.as(caller, () -> answer(ask, basedOn, given, null))).isInstanceOf(Saved.Done.class);
    }

    private Saved<Answered> answer(Ask ask, long basedOn, Map<String, NewAnswer> given, String source) {
        return answers.answer(ask.id(), basedOn, new NewAnswers(1, given, source));
    }

    /** Every choice alike; everything else left empty. */
    static Map<String, NewAnswer> choices(Ask ask, String choice) {
        var given = new HashMap<String, NewAnswer>();
        ask.questionnaire().questions().stream()
                .filter(Question::isChoice)
                .forEach(it -> given.put(it.key(), new NewAnswer(choice, null)));
        return given;
    }

    private void refused(String sentence, Runnable work, Caller caller) {
        assertThatThrownBy(() -> world.run(caller, work))
                .isInstanceOf(Refused.class)
                .hasMessageContaining(sentence);
    }

    private void unknown(Runnable work, Caller caller) {
        assertThatThrownBy(() -> world.run(caller, work)).isInstanceOf(UnknownItem.class);
    }
}
