package org.attest.organisations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.attest.organisations.RegisterRow.State;
import org.attest.shared.DsptYear;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RegisterCheckerTest {

    private static final UUID ID = UUID.randomUUID();
    private static final LocalDate HELD_ON = LocalDate.of(2026, 11, 1);
    private static final LocalDate NEWER = LocalDate.of(2026, 11, 20);
    private static final LocalDate OLDER = LocalDate.of(2023, 4, 1);

    @Test
    void an_older_register_is_shown_and_not_ticked() {
        var row = facts(OLDER, "Kingston Hospital", LocalDate.of(2022, 1, 1));
        assertThat(row.state()).isEqualTo(State.CHANGED);
        assertThat(row.ticked()).isFalse();
        assertThat(row.says()).anyMatch(it -> it.contains("older than what is held"));
        assertThat(facts(NEWER, "Kingston Hospital", LocalDate.of(2022, 1, 1)).ticked())
                .isTrue();
    }

    @Test
    void a_name_in_capitals_is_never_ticked_and_would_be_written_as_people_write_it() {
        var row = facts(NEWER, "THE KINGSTON HOSPITAL OF ST GEORGE'S NHS TRUST", null);
        assertThat(row.ticked()).isFalse();
        assertThat(row.says().getFirst()).contains("The Kingston Hospital of St George's NHS Trust");
        assertThat(facts(NEWER, "KINGSTON & RICHMOND  NHS TRUST", null).state()).isEqualTo(State.UNCHANGED);
    }

    @Test
    void an_organisation_is_never_opened_again_by_itself() {
        var closed = new Held(ID, "RAX", "Kingston and Richmond NHS Trust", Kind.ACUTE_TRUST, HELD_ON, HELD_ON);
        var row = check(NEWER, Map.of("RAX", closed), Map.of(), List.of(line(2, "RAX", closed.name(), null, null)))
                .getFirst();
        assertThat(row.state()).isEqualTo(State.CHANGED);
        assertThat(row.ticked()).isFalse();
    }

    @Test
    void an_organisation_that_the_directory_does_not_have_is_new_and_not_ticked() {
        var row = check(NEWER, List.of(line(2, "RZZ", "Elsewhere", null, null))).getFirst();
        assertThat(row.state()).isEqualTo(State.NEW);
        assertThat(row.ticked()).isFalse();
    }

    @Test
    void the_code_of_a_supplier_is_ticked_so_that_its_status_is_held() {
        var met = published("Standards Met", 2025, NEWER);
        var row = check(NEWER, List.of(line(2, "WANTED", "A supplier", null, met)))
                .getFirst();
        assertThat(row.state()).isEqualTo(State.NEW);
        assertThat(row.ticked()).isTrue();
    }

    @Test
    void names_lose_the_code_that_the_register_repeats() {
        assertThat(WrittenNames.withoutCode("BARTS HEALTH (r1h)", "R1H")).isEqualTo("BARTS HEALTH");
        assertThat(WrittenNames.withoutCode("[R1H] Barts Health", "R1H")).isEqualTo("Barts Health");
        assertThat(WrittenNames.withoutCode("NHS ICB - 36L", "36L")).isEqualTo("NHS ICB - 36L");
    }

    @Test
    void the_same_row_twice_counts_once_and_two_that_differ_both_go_back() {
        var same = check(NEWER, List.of(line(2, "RZZ", "One", null, null), line(3, "RZZ", "One", null, null)));
        assertThat(same).extracting(RegisterRow::state).containsExactly(State.NEW, State.UNCHANGED);
        var different = check(NEWER, List.of(line(2, "RZZ", "One", null, null), line(3, "RZZ", "Two", null, null)));
        assertThat(different).extracting(RegisterRow::state).containsExactly(State.SENT_BACK, State.SENT_BACK);
    }

    @Test
    void a_published_status_is_taken_unless_a_newer_register_or_a_later_year_is_held() {
        var met = published("Standards Met", 2023, NEWER);
        assertThat(status(met, List.of()).ticked()).isTrue();
        assertThat(status(met, List.of(published("Approaching Standards", 2023, OLDER)))
                        .ticked())
                .isTrue();
        assertThat(status(met, List.of(published("Standards Met", 2023, OLDER))).state())
                .isEqualTo(State.UNCHANGED);
        assertThat(status(met, List.of(published("Standards Met", 2024, OLDER))).ticked())
                .isFalse();
        assertThat(status(met, List.of(published("Standards Exceeded", 2022, NEWER.plusDays(1))))
                        .ticked())
                .isFalse();
    }

    @Test
    void statuses_are_read_with_the_year_before_or_behind_or_without() {
        assertThat(PublishedWords.of("22/23 Standards Met"))
                .isEqualTo(new PublishedWords("Standards Met", new DsptYear(2022)));
        assertThat(PublishedWords.of("Standards Met (19-20)"))
                .isEqualTo(new PublishedWords("Standards Met", new DsptYear(2019)));
        assertThat(PublishedWords.of("Standards not fully met (plan agreed)"))
                .isEqualTo(new PublishedWords("Standards not fully met (plan agreed)", null));
        assertThat(PublishedWords.of("Not Published")).isEqualTo(new PublishedWords("Not Published", null));
        assertThat(PublishedWords.of("2022-23 Standards Met")).isEqualTo(PublishedWords.of("22/23 Standards Met"));
        assertThat(PublishedWords.of("Standards Met 2019/20")).isEqualTo(PublishedWords.of("Standards Met (19-20)"));
        assertThat(PublishedWords.of("22/29 Odd")).isEqualTo(new PublishedWords("22/29 Odd", null));
    }

    private static RegisterRow facts(LocalDate registerDate, String name, @Nullable LocalDate closedOn) {
        return check(registerDate, List.of(line(2, "RAX", name, closedOn, null)))
                .getFirst();
    }

    private static RegisterRow status(PublishedStatus published, List<PublishedStatus> known) {
        return check(NEWER, held(), Map.of(ID, known), List.of(line(2, "RAX", "whatever", null, published)))
                .getFirst();
    }

    private static List<RegisterRow> check(LocalDate registerDate, List<RegisterLine> lines) {
        return check(registerDate, held(), Map.of(), lines);
    }

    private static List<RegisterRow> check(
            LocalDate registerDate,
            Map<String, Held> held,
            Map<UUID, List<PublishedStatus>> statuses,
            List<RegisterLine> lines) {
        var repeats = new Repeats();
        lines.forEach(repeats::see);
        var facts = new RegisterFacts(held, statuses, Map.of(), Set.of("WANTED"));
        return new RegisterChecker(registerDate, repeats, facts).check(lines);
    }

    private static Map<String, Held> held() {
        return Map.of("RAX", new Held(ID, "RAX", "Kingston and Richmond NHS Trust", Kind.ACUTE_TRUST, null, HELD_ON));
    }

    private static RegisterLine line(
            int number, String code, String name, @Nullable LocalDate closedOn, @Nullable PublishedStatus published) {
        return new RegisterLine(number, "row " + number, code, name, Kind.OTHER, closedOn, published, null, null);
    }

    private static PublishedStatus published(String words, int year, LocalDate registerDate) {
        return new PublishedStatus(words, new DsptYear(year), LocalDate.of(2023, 6, 30), registerDate);
    }
}
