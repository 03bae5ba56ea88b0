package org.attest.ndg;

import java.util.Comparator;
import java.util.List;
import org.attest.shared.Sha256;
import org.jspecify.annotations.Nullable;

/**
 * The text that a seal's hash is over, so that anybody can work it out again. Lines end with LF; the first is
 * {@code attest-ndg-seal 1}; then one line per fact, {@code name=value}, in the order written here; then per item, in
 * the order of the references, one line {@code item=reference|mandatory|approaching|state|confirmed|yes|text|document|
 * date|certificate|until|comment|owner}. What is not there is {@code -}; free text is written after its length in UTF-16
 * units. The moment is in UTC with microseconds; the hash is SHA-256 over UTF-8.
 */
record NdgSealText(String text) {

    static NdgSealText of(NdgSeal seal, List<NdgSealedItem> items) {
        var out = new StringBuilder("attest-ndg-seal 1\n");
        line(out, "seal", seal.id());
        line(out, "organisation", seal.assessment().organisation());
        line(out, "year", seal.assessment().year());
        line(out, "number", seal.number());
        line(out, "set", seal.version() + " " + seal.category());
        line(out, "worked-out", seal.workedOut());
        line(out, "sealed-at", seal.sealedAt());
        line(out, "sealed-by", seal.sealedBy());
        line(out, "declaration", measured(seal.declaration()));
        items.stream().sorted(Comparator.comparing(NdgSealedItem::ref)).forEach(it -> line(out, "item", item(it)));
        return new NdgSealText(out.toString());
    }

    Sha256 hash() {
        return Sha256.ofText(text);
    }

    private static String item(NdgSealedItem it) {
        var said = it.values();
        return String.join(
                "|",
                it.ref().written(),
                Boolean.toString(it.mandatory()),
                Boolean.toString(it.forApproaching()),
                it.state().name(),
                Boolean.toString(it.confirmed()),
                orDash(said.yes()),
                measured(said.text()),
                measured(said.document()),
                orDash(said.date()),
                orDash(said.certificate()),
                orDash(said.certificateUntil()),
                measured(said.comment()),
                orDash(said.owner()));
    }

    private static void line(StringBuilder out, String name, Object value) {
        out.append(name).append('=').append(value).append('\n');
    }

    private static String orDash(@Nullable Object value) {
        return value == null ? "-" : value.toString();
    }

    private static String measured(@Nullable String text) {
        return text == null ? "-" : text.length() + ":" + text;
    }
}
