package org.attest.reports;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.attest.position.Member;
import org.attest.position.OrganisationColumn;
import org.attest.position.SupplierFigures;

/**
 * Finds names in words that are meant for the public: of every organisation, supplier and system that the snapshot knows, as
 * whole words in any case, with the short forms that such names usually have; of people their whole name in any case, and
 * their last name where it is written as a name. First names are everybody's. What it finds needs a person's "yes, publish".
 */
public final class PublicNames {

    static final PublicNames NONE = new PublicNames(List.of());

    private static final int SHORTEST = 4;
    private static final int SHORTEST_ACRONYM = 3;

    /** Words of names that say what sort of body it is, and not which. */
    private static final Set<String> COMMON = Set.of(
            ("nhs foundation trust university hospital hospitals healthcare health care community mental integrated board"
                            + " icb council borough london royal national service services group practice surgery centre"
                            + " medical limited ltd plc llp inc uk systems software solutions technologies and of the for in")
                    .split(" "));

    /** Last names that are words too: of these alone nobody knows which is meant. */
    private static final Set<String> WORDS = Set.of(
            ("Banks Bridge Brook Brown Church Cross Field Ford Forest Gray Green Grey Hall Hill Hope Knight Lane Long March"
                            + " Marsh Moor Page Park Parish Price Rivers Rose Short Stone Street Trust Ward Wells West White"
                            + " Wood Woods Young")
                    .split(" "));

    private static final String TITLES = "(?:mr|mrs|ms|miss|mx|dr|prof|professor|sir|dame|lord|lady)\\.? ";

    private final List<Known> known;

    private record Known(String name, String sort, Pattern pattern) {}

    /** A name as it is kept, what it is the name of, and how it was written in the words. */
    public record Found(String name, String sort, String written) {}

    private PublicNames(List<Known> known) {
        this.known = known;
    }

    public static PublicNames of(Snapshot snapshot) {
        var known = new ArrayList<Known>();
        snapshot.position().columns().stream().map(OrganisationColumn::member).forEach(it -> organisation(known, it));
        var registers = snapshot.registers();
        if (registers != null) {
            registers.organisations().forEach(it -> {
                add(known, it.name(), "organisation", longAndShort(it.name()));
                code(known, it.name(), it.code());
            });
            var suppliers = registers.suppliers();
            suppliers.suppliers().stream()
                    .map(SupplierFigures.Line::name)
                    .forEach(it -> add(known, it, "supplier", longAndShort(it)));
            suppliers.groups().stream()
                    .map(SupplierFigures.Group::name)
                    .forEach(it -> add(known, it, "supplier", longAndShort(it)));
            suppliers.services().forEach(it -> add(known, it, "system", Stream.of(it)));
        }
        return new PublicNames(List.copyOf(known));
    }

    /** With those of organisations that the snapshot may not know. */
    PublicNames andOrganisations(Collection<String> names) {
        var all = new ArrayList<>(known);
        names.forEach(it -> add(all, it, "organisation", longAndShort(it)));
        return new PublicNames(List.copyOf(all));
    }

    PublicNames andPeople(Collection<String> names) {
        var all = new ArrayList<>(known);
        names.forEach(it -> person(all, it));
        return new PublicNames(List.copyOf(all));
    }

    private static void person(List<Known> known, String name) {
        var words = plain(name).split(" ");
        var last = words[words.length - 1];
        var titled = TITLES + Pattern.quote(last);
        var any = words.length == 1 ? titled : quoted(name) + "|" + titled;
        known.add(new Known(name, "person", whole(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        if (words.length > 1 && last.length() >= SHORTEST && !WORDS.contains(last)) {
            known.add(new Known(name, "person", whole(Pattern.quote(last), 0)));
        }
    }

    private static void organisation(List<Known> known, Member member) {
        add(known, member.name(), "organisation", longAndShort(member.name()));
        code(known, member.name(), member.code());
    }

    /** Each name once, in the order in which it is known. */
    public List<Found> in(String words) {
        var text = plain(words);
        var names = new LinkedHashSet<String>();
        var found = new ArrayList<Found>();
        for (var it : known) {
            var match = it.pattern().matcher(text);
            if (match.find() && names.add(it.name())) {
                found.add(new Found(it.name(), it.sort(), match.group()));
            }
        }
        return found;
    }

    private static void add(List<Known> known, String name, String sort, Stream<String> forms) {
        var any = forms.map(PublicNames::quoted).collect(Collectors.joining("|"));
        known.add(new Known(name, sort, whole(any, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)));
        acronyms(name).forEach(it -> known.add(new Known(name, sort, whole(it, 0))));
    }

    /** A code with a digit is no word; others are told from words by their capitals. */
    private static void code(List<Known> known, String name, String code) {
        var digits = code.chars().anyMatch(Character::isDigit);
        known.add(new Known(name, "organisation", whole(quoted(code), digits ? Pattern.CASE_INSENSITIVE : 0)));
    }

    private static Pattern whole(String any, int flags) {
        return Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])", flags);
    }

    private static String quoted(String name) {
        return Stream.of(plain(name).split(" ")).map(Pattern::quote).collect(Collectors.joining(" "));
    }

    /** The name, and the part of it that no other of its sort has: "Northbridge" of "Northbridge Hospitals NHS Trust". */
    private static Stream<String> longAndShort(String name) {
        var words = List.of(plain(name).split(" "));
        var own = words.stream()
                .filter(it -> !COMMON.contains(it.toLowerCase(Locale.UK)))
                .collect(Collectors.joining(" "));
        return own.length() < SHORTEST || own.equals(plain(name)) ? Stream.of(name) : Stream.of(name, own);
    }

    /** The first letters of a name, with and without that of NHS. */
    private static Stream<String> acronyms(String name) {
        var words = Stream.of(plain(name).split(" "))
                .filter(it -> !it.isEmpty() && Character.isUpperCase(it.charAt(0)))
                .toList();
        return Stream.of(words, words.stream().filter(it -> !it.equals("NHS")).toList())
                .map(it -> it.stream().map(word -> word.substring(0, 1)).collect(Collectors.joining()))
                .filter(it -> it.length() >= SHORTEST_ACRONYM)
                .distinct();
    }

    /** One form of what looks the same: apostrophes, dashes, spaces of all kinds, invisible characters. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replaceAll("\\p{Cf}", "")
                .replaceAll("[’‘`´]", "'")
                .replaceAll("[\\p{Pd},()]", " ")
                .replaceAll("[\\s\\p{Z}]+", " ")
                .strip();
    }
}
