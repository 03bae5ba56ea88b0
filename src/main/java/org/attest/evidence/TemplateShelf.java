package org.attest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The templates that ship with Attest and those in the administrator's folder, which is looked through again whenever a
 * file of it was added, changed or taken away. A file that cannot be used is set aside with its reason.
 */
@Component
class TemplateShelf {

    static final int MOST_FILES = 200;
    static final int LARGEST_FILE = 200_000;

    private final Path folder;
    private final List<Source> shipped;
    private volatile Stock stock;

    TemplateShelf(@Value("${attest.evidence-templates}") Path folder) throws IOException {
        this.folder = folder;
        this.shipped = shipped();
        this.stock = take(List.of());
    }

    /** A file that is not used, and why. */
    record BadFile(String name, int line, String reason) {

        @Override
        public String toString() {
            return "%s, line %d: %s".formatted(name, line, reason);
        }
    }

    /** What there is; {@code replaced} names the shipped templates that a file of the folder stands in for. */
    record Stock(List<Seen> seen, List<EvidenceTemplate> templates, List<BadFile> bad, List<String> replaced) {}

    /** A file of the folder as it was when it was read. */
    private record Seen(Path file, long modified, long size) {}

    private record Source(String name, String text) {}

    Path folder() {
        return folder;
    }

    Stock stock() {
        var now = look();
        var known = stock;
        if (!known.seen().equals(now)) {
            known = take(now);
            stock = known;
        }
        return known;
    }

    private List<Seen> look() {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().matches("[^.].*\\.ya?ml"))
                    .sorted(Comparator.comparing(it -> it.getFileName().toString()))
                    .limit(MOST_FILES)
                    .map(TemplateShelf::seen)
                    .toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of(new Seen(folder, 0, 0));
        }
    }

    private static Seen seen(Path file) {
        try {
            return new Seen(file, Files.getLastModifiedTime(file).toMillis(), Files.size(file));
        } catch (IOException e) {
            return new Seen(file, 0, 0);
        }
    }

    private Stock take(List<Seen> seen) {
        var found = new LinkedHashMap<String, EvidenceTemplate>();
        var bad = new ArrayList<BadFile>();
        shipped.forEach(it -> add(it, found, bad));
        var added = new LinkedHashMap<String, EvidenceTemplate>();
        seen.forEach(it -> read(it, bad).forEach(source -> add(source, added, bad)));
        var replaced = added.keySet().stream().filter(found::containsKey).toList();
        found.putAll(added);
        return new Stock(
                seen, found.values().stream().sorted(EvidenceTemplate.NATURAL).toList(), List.copyOf(bad), replaced);
    }

    private static void add(Source source, Map<String, EvidenceTemplate> found, List<BadFile> bad) {
        try {
            var template = TemplateReader.read(source.text());
            if (found.putIfAbsent(template.id(), template) != null) {
                bad.add(new BadFile(source.name(), 1, "Another file has the id %s already.".formatted(template.id())));
            }
        } catch (TemplateFault fault) {
            bad.add(new BadFile(source.name(), fault.line(), fault.reason()));
        }
    }

    /** The text of a file, or nothing when it cannot be read. */
    private static List<Source> read(Seen seen, List<BadFile> bad) {
        var name = seen.file().getFileName().toString();
        if (seen.size() > LARGEST_FILE) {
            bad.add(new BadFile(name, 1, "The file is larger than %,d bytes.".formatted(LARGEST_FILE)));
            return List.of();
        }
        try {
            return List.of(new Source(name, Files.readString(seen.file())));
        } catch (CharacterCodingException e) {
            bad.add(new BadFile(name, 1, "The file is not text in UTF-8."));
        } catch (IOException e) {
            bad.add(new BadFile(name, 1, "The file could not be read."));
        }
        return List.of();
    }

    private static List<Source> shipped() throws IOException {
        var found = new PathMatchingResourcePatternResolver().getResources("classpath*:evidence-templates/*.yaml");
        var sources = new ArrayList<Source>();
        for (var resource : Arrays.asList(found)) {
            var name = Objects.requireNonNullElse(resource.getFilename(), "");
            sources.add(new Source(name, resource.getContentAsString(StandardCharsets.UTF_8)));
        }
        sources.sort(Comparator.comparing(Source::name));
        return List.copyOf(sources);
    }
}
