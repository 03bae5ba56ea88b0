package org.attest.evidence;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The name of a file and the start of its text, read word by word. */
final class FileReading {

    private final Vocabulary.Reading name;
    private final List<String> nameStems;
    private final Set<String> inName;
    private final Vocabulary.Reading text;
    private final List<String> textStems;
    private final Map<String, List<Integer>> places = new HashMap<>();

    FileReading(String name, String text, NearWords near) {
        this.name = Vocabulary.read(FileNameParts.withoutEnding(name));
        this.nameStems = this.name.stems().stream().map(near::mended).toList();
        this.inName = new HashSet<>(nameStems);
        this.text = Vocabulary.read(text);
        this.textStems = this.text.stems();
        for (int place = 0; place < textStems.size(); place++) {
            places.computeIfAbsent(textStems.get(place), _ -> new ArrayList<>()).add(place);
        }
    }

    boolean nameHolds(Set<String> stems) {
        return inName.containsAll(stems);
    }

    /** The words of the name that these were read from, as they are written there. */
    String asNamed(Set<String> stems) {
        var written = new TreeSet<Integer>();
        for (int place = 0; place < nameStems.size(); place++) {
            if (stems.contains(nameStems.get(place))) {
                written.add(name.words().get(place).written());
            }
        }
        return joined(name, written);
    }

    /** How often these stand one after the other in the text. */
    int timesInText(List<String> stems) {
        return (int) places.getOrDefault(stems.getFirst(), List.of()).stream()
                .filter(it -> follows(stems, it))
                .count();
    }

    String asInText(Set<String> stems) {
        var list = List.copyOf(stems);
        return places.getOrDefault(list.getFirst(), List.of()).stream()
                .filter(it -> follows(list, it))
                .findFirst()
                .map(first -> {
                    var written = new TreeSet<Integer>();
                    for (int place = first; place < first + list.size(); place++) {
                        written.add(text.words().get(place).written());
                    }
                    return joined(text, written);
                })
                .orElse("");
    }

    private boolean follows(List<String> stems, int from) {
        return from + stems.size() <= textStems.size()
                && textStems.subList(from, from + stems.size()).equals(stems);
    }

    private static String joined(Vocabulary.Reading reading, Set<Integer> places) {
        return String.join(" ", places.stream().map(reading.written()::get).toList());
    }
}
