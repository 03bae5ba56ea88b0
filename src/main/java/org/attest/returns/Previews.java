package org.attest.returns;

import java.util.EnumSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.access.Scope;
import org.springframework.stereotype.Component;

/** Compares a returned workbook with its export and with Attest as it is now. */
@Component
class Previews {

    private final ReturnStore store;
    private final PresentReturn present;
    private final ChoicesOffered choices;
    private final CafTranslation translation;

    Previews(ReturnStore store, PresentReturn present, ChoicesOffered choices, CafTranslation translation) {
        this.store = store;
        this.present = present;
        this.choices = choices;
        this.translation = translation;
    }

    Preview of(TakenReturn taken) {
        var parsed =
                taken.parsed(store.rowsOf(taken).stream().map(TakenRow::parsed).toList());
        var judged = OnBehalfRows.of(taken, judged(taken, parsed));
        var decisions = new Decisions(
                store.choicesOf(taken).stream().map(KeptChoice::choice).toList(), judged.twoWay());
        var decided = judged.rows().stream().map(decisions::decide).toList();
        var shown = taken.taken();
        var before = store.appliedBefore(taken.assessment().organisation(), shown.file()).stream()
                .map(TakenReturn::taken)
                .filter(it -> !it.id().equals(shown.id()))
                .findFirst()
                .orElse(null);
        return new Preview(
                shown,
                judged.twoWay(),
                decided,
                judged.problems(),
                judged.notInFile(),
                Tally.of(decided),
                decisions,
                before,
                judged.fingerprint());
    }

    /** What came in the layout of others is judged in the references of this year's framework. */
    private Judged judged(TakenReturn taken, ParsedReturn parsed) {
        var with = comparison(taken, parsed);
        if (taken.origin() == ReturnOrigin.ATTEST) {
            return ReturnChecker.check(parsed, with);
        }
        var translated = translation.to(present.version(taken.assessment()), parsed, with.now());
        return ReturnChecker.check(translated.parsed(), with).and(translated.without());
    }

    private Comparison comparison(TakenReturn taken, ParsedReturn parsed) {
        var ref = taken.assessment();
        var id = taken.workbook();
        var workbook = id == null
                ? null
                : store.workbook(Scope.of(ref.organisation()), id).orElse(null);
        var export = workbook == null ? ReturnPicture.UNKNOWN : store.picture(workbook);
        var references = Stream.concat(
                        export.rows(ReturnSheet.EVIDENCE).stream().map(ReturnPicture.Row::reference),
                        parsed.rows(ReturnSheet.EVIDENCE).stream().map(RowIdentity::reference))
                .filter(it -> !it.isEmpty())
                .collect(Collectors.toSet());
        var now = present.forComparing(ref, references);
        return new Comparison(
                workbook != null,
                workbook == null ? EnumSet.allOf(ReturnSheet.class) : workbook.sheets(),
                export,
                now.picture(),
                choices.of(ref, present.version(ref), now),
                store.additionsOf(taken),
                now.rules());
    }
}
