package org.attest.evidence;

import jakarta.persistence.Query;
import java.util.List;
import org.attest.shared.Marking;

/**
 * The search of a list: a reference, a part of a title or summary, or words that stand in title, summary or current file,
 * in any order. What a file says is searched only for those who may read it, and of OFFICIAL-SENSITIVE items only for their
 * own people, so that nobody learns by searching what reading would have written into the trail.
 */
record TextSearch(String text, List<String> words) {

    static TextSearch of(String text) {
        return new TextSearch(text, SearchWords.wanted(text));
    }

    boolean isBlank() {
        return text.isBlank();
    }

    /** What was read of an item's file, beside the item: the database asks its index once for each word, not for each item. */
    private static final String WITH_TEXT = """
             left join FileText t on t.organisation = e.organisation and t.itemId = e.id
             left join FileRow f on f.organisation = t.organisation and f.id = t.fileId""";

    /** As it was scanned: what waits or is infected is not searched, what nobody scanned by its own people. */
    private static final String SAFE = """
            (f.scan = :clean or (f.scan = :unscanned
              and (e.organisation in :ours or exists (select 1 from RuleRow r where r.unscannedForOthers = true))))""";

    /** What stands between the items and the conditions. */
    String join() {
        return words.isEmpty() ? "" : " " + WITH_TEXT;
    }

    /** The condition to stand behind others; empty where nothing is looked for. */
    String condition() {
        if (isBlank()) {
            return "";
        }
        var all = new StringBuilder(
                " and (e.number = :number or e.details.title like :like escape '!' or e.details.summary like :like escape '!'");
        for (int place = 0; place < words.size(); place++) {
            all.append(place == 0 ? " or (" : " and ").append(one(place));
        }
        return all.append(words.isEmpty() ? ")" : "))").toString();
    }

    <Q extends Query> Q fill(Q query, Reach reach) {
        if (isBlank()) {
            return query;
        }
        query.setParameter("number", References.number(text).orElse(-1)).setParameter("like", Shelf.contains(text));
        for (int place = 0; place < words.size(); place++) {
            var word = words.get(place);
            query.setParameter("word" + place, SearchWords.inIndex(word) ? word + "*" : SearchWords.atBeginning(word));
            query.setParameter("read" + place, SearchWords.inText(word));
        }
        if (!words.isEmpty()) {
            query.setParameter("all", Visibility.CONTENT);
            query.setParameter("open", Marking.OFFICIAL);
            query.setParameter("clean", ScanState.CLEAN);
            query.setParameter("unscanned", ScanState.UNSCANNED);
            query.setParameter("ours", reach.ours());
        }
        return query;
    }

    private String one(int place) {
        var written = SearchWords.inIndex(words.get(place))
                ? "either_holds(e.details.title, e.details.summary, :word%1$d)"
                : "(word_in(e.details.title, :word%1$d) or word_in(e.details.summary, :word%1$d))";
        return ("(" + written + " or (text_holds(t.words, :read%1$d) and " + SAFE + " and " + Reach.READS_FILES + "))")
                .formatted(place);
    }
}
