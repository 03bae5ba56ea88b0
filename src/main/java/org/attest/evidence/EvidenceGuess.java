package org.attest.evidence;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a file seems to be, from its name and the start of its text: for a person to check, never more than a draft. */
public record EvidenceGuess(String title, EvidenceKind kind, Lifetime lifetime) {

    private static final int NEAR_ENOUGH = 60;
    private static final Pattern EFFECTIVE = label(
            "date of (?:meeting|issue|test|exercise|report)|meeting date|held on|effective (?:from|date)|issued? (?:on|date)"
                    + "|approved on|date approved|ratified(?: on)?|dated|date|as at|report date");
    private static final Pattern REVIEW = label("(?:next )?review (?:date|due)|next review|due for review|review by");
    private static final Pattern EXPIRES = label("expiry date|expires(?: on)?|valid (?:until|to)|certificate expires");
    private static final List<KindWords> KINDS =
            EvidenceData.read("kind-words.yaml", KindFile.class).kinds();

    record KindFile(List<KindWords> kinds) {}

    record KindWords(EvidenceKind kind, List<String> words) {}

    static EvidenceGuess of(String fileName, String text, LocalDate today) {
        var name = FileNameParts.of(fileName, today);
        var effective = name.date()
                .or(() -> after(EFFECTIVE, text, today).filter(it -> !it.isAfter(today)))
                .orElse(null);
        var expires = after(EXPIRES, text, today).orElse(null);
        return new EvidenceGuess(
                name.title(),
                kind(fileName),
                new Lifetime(
                        effective,
                        after(REVIEW, text, today).orElse(null),
                        effective != null && expires != null && expires.isBefore(effective) ? null : expires,
                        null));
    }

    EvidenceDetails details() {
        return EvidenceDetails.titled(title, kind).with(lifetime);
    }

    private static EvidenceKind kind(String fileName) {
        var stems = new HashSet<>(
                Vocabulary.read(FileNameParts.withoutEnding(fileName)).stems());
        return KINDS.stream()
                .filter(it -> it.words().stream()
                        .anyMatch(
                                word -> stems.containsAll(Vocabulary.read(word).stems())))
                .findFirst()
                .map(KindWords::kind)
                .orElse(EvidenceKind.OPERATION);
    }

    /** The date that stands right after such words. */
    private static Optional<LocalDate> after(Pattern label, String text, LocalDate today) {
        return label.matcher(text)
                .results()
                .flatMap(it -> WrittenDates.all(
                                text.substring(it.end(), Math.min(text.length(), it.end() + NEAR_ENOUGH)), today)
                        .filter(date -> date.from() < 15)
                        .limit(1))
                .map(WrittenDates.Found::date)
                .findFirst();
    }

    private static Pattern label(String words) {
        return Pattern.compile("(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])", Pattern.CASE_INSENSITIVE);
    }
}
