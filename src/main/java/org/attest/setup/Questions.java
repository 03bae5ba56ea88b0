package org.attest.setup;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.attest.access.Caller;
import org.attest.organisations.Organisation;
import org.attest.setup.Casting.Team;
import org.attest.setup.QuestionStory.Answered;
import org.attest.setup.QuestionStory.Asked;
import org.attest.setup.SignIns.SignIn;
import org.attest.shared.ItemRef;
import org.attest.shared.UkDates;
import org.attest.suppliers.AnswerKind;
import org.attest.suppliers.Ask;
import org.attest.suppliers.NewAnswer;
import org.attest.suppliers.NewAnswers;
import org.attest.suppliers.SupplierAnswers;
import org.attest.suppliers.SupplierAsks;
import org.attest.suppliers.Verdicts;
import org.springframework.stereotype.Component;

/** Asks the invented suppliers: answered twice and challenged, answered on behalf, due, and overdue. */
@Component
class Questions {

    private static final int LET_IN_DAYS_AGO = 28;

    private final SupplierAsks asks;
    private final SupplierAnswers answers;
    private final Verdicts verdicts;
    private final Casting casting;
    private final Past past;
    private final Clock clock;

    Questions(SupplierAsks asks, SupplierAnswers answers, Verdicts verdicts, Casting casting, Past past, Clock clock) {
        this.asks = asks;
        this.answers = answers;
        this.verdicts = verdicts;
        this.casting = casting;
        this.past = past;
        this.clock = clock;
    }

    /** Who acts for whom. */
    private record People(
            Caller lead, Map<String, Caller> contacts, Map<String, Organisation> made, Map<String, Team> teams) {}

    void ask(
            Caller lead,
            Map<String, ItemRef> suppliers,
            Map<String, Organisation> made,
            Map<String, Team> teams,
            List<SignIn> ways) {
        var story = QuestionStory.read();
        var today = UkDates.day(clock.instant());
        var contacts = new HashMap<String, Caller>();
        for (var told : story.contacts()) {
            var supplier = Objects.requireNonNull(suppliers.get(told.supplier()));
            contacts.put(
                    told.name(),
                    past.on(
                            today.minusDays(LET_IN_DAYS_AGO),
                            15,
                            lead,
                            () -> casting.contact(told.name(), supplier, today.plusYears(1), ways)));
        }
        var people = new People(lead, contacts, made, teams);
        story.asked().forEach(it -> tell(it, Objects.requireNonNull(suppliers.get(it.supplier())), people, today));
    }

    private void tell(Asked asked, ItemRef supplier, People people, LocalDate today) {
        var ask = past.on(
                today.minusDays(asked.askedDaysAgo()),
                16,
                people.lead(),
                () -> asks.ask(supplier, asked.questionnaire(), today.plusDays(asked.dueIn()), asked.note()));
        var number = 0;
        for (var answered : asked.each()) {
            answer(ask, number, answered, people, today);
            number++;
            decide(ask, number, asked, people, today);
        }
    }

    private void answer(Ask ask, int basedOn, Answered answered, People people, LocalDate today) {
        var by = answered.by() == null
                ? people.lead()
                : Objects.requireNonNull(people.contacts().get(answered.by()));
        var given = new HashMap<String, NewAnswer>();
        answered.given().forEach((key, said) -> given.put(key, said(ask, key, said, today)));
        past.does(
                today.minusDays(answered.daysAgo()),
                10,
                by,
                () -> answers.answer(
                        ask.id(), basedOn, new NewAnswers(ask.questionnaire().version(), given, answered.source())));
    }

    private static NewAnswer said(Ask ask, String key, List<String> said, LocalDate today) {
        var isDay = ask.questionnaire().question(key).orElseThrow().kind() == AnswerKind.DAY;
        var value = isDay ? today.minusDays(Long.parseLong(said.getFirst())).toString() : said.getFirst();
        return new NewAnswer(value, said.size() > 1 ? said.get(1) : null);
    }

    /** Those who decided between these answers and the next. */
    private void decide(Ask ask, int number, Asked asked, People people, LocalDate today) {
        var from = asked.each().get(number - 1).daysAgo();
        var to = number < asked.each().size() ? asked.each().get(number).daysAgo() : 0;
        for (var decided : asked.decided()) {
            if (decided.daysAgo() <= from && decided.daysAgo() > to) {
                var organisation =
                        Objects.requireNonNull(people.made().get(decided.of())).id();
                var lead =
                        Objects.requireNonNull(people.teams().get(decided.of())).lead();
                past.does(today.minusDays(decided.daysAgo()), 14, lead, () -> {
                    if (decided.challenge() == null) {
                        verdicts.accept(organisation, ask.id(), number);
                    } else {
                        verdicts.challenge(organisation, ask.id(), number, decided.challenge());
                    }
                });
            }
        }
    }
}
