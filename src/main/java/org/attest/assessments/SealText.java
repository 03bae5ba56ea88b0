package org.attest.assessments;

import java.util.Comparator;
import java.util.List;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The text that a seal's hash is over, so that anybody can work it out again. Lines end with LF; the first is
 * {@code attest-seal 1}; then one line per fact, {@code name=value}, in the order written here; then per outcome, in the
 * order of the codes, one line {@code outcome=code|level|expected|confirmed|standing|length:statement}. A level that is
 * not there is {@code -}. Where the answer has grounds, the next line is
 * {@code grounds=code|length:reason|length:indicators|length:questions}, the last two as the JSON that is kept. Where it
 * was carried and not confirmed, the next is {@code unconfirmed=code}. Where the evidence was noted, the next is
 * {@code evidence=code|length:items}, see {@link Proofs}. Free text is written after its length in UTF-16
 * units, so no text can pass for another line.
 * An audited position has two more lines before its declaration: {@code kind=AUDITED} and {@code rests-on=} with the seal's id.
 * The moment is in UTC with microseconds; the hash is SHA-256 over UTF-8.
 */
record SealText(String text) {

    static SealText of(Seal seal, List<SealedAnswer> answers) {
        var out = new StringBuilder("attest-seal 1\n");
        line(out, "seal", seal.id());
        line(out, "organisation", seal.assessment().organisation());
        line(out, "year", seal.assessment().year());
        line(out, "number", seal.number());
        line(out, "round", seal.round());
        line(out, "framework", seal.version());
        line(out, "catalogue-revision", seal.catalogueRevision());
        line(out, "sealed-at", seal.sealedAt());
        line(out, "sealed-by", seal.sealedBy());
        if (seal.kind() != Seal.Kind.OWN) {
            line(out, "kind", seal.kind());
            line(out, "rests-on", String.valueOf(seal.basis().restsOn()));
        }
        line(out, "declaration", measured(seal.declaration()));
        answers.stream().sorted(Comparator.comparing(SealedAnswer::outcome)).forEach(it -> {
            line(out, "outcome", outcome(it));
            if (!it.grounds().equals(Grounds.NONE)) {
                line(out, "grounds", grounds(it));
            }
            if (it.unconfirmed()) {
                line(out, "unconfirmed", it.outcome().code());
            }
            var evidence = it.evidence();
            if (evidence != null) {
                line(out, "evidence", it.outcome().code() + "|" + measured(evidence.written()));
            }
        });
        return new SealText(out.toString());
    }

    Sha256 hash() {
        return Sha256.ofText(text);
    }

    private static void line(StringBuilder out, String name, Object value) {
        out.append(name).append('=').append(value).append('\n');
    }

    private static String outcome(SealedAnswer it) {
        return String.join(
                "|",
                it.outcome().code(),
                orDash(it.level()),
                orDash(it.expected()),
                it.expectedConfirmed() ? "confirmed" : "unconfirmed",
                it.standing().name(),
                measured(it.statement()));
    }

    private static String grounds(SealedAnswer it) {
        return String.join(
                "|",
                it.outcome().code(),
                measured(it.grounds().reason()),
                measured(IndicatorsAsJson.written(it.grounds().indicators())),
                measured(QuestionsAsJson.written(it.grounds().questions())));
    }

    private static String orDash(@Nullable Enum<?> value) {
        return value == null ? "-" : value.name();
    }

    private static String measured(@Nullable String text) {
        return text == null ? "-" : text.length() + ":" + text;
    }
}
