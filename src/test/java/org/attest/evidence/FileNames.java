package org.attest.evidence;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import org.attest.shared.Sha256;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Files as people name them, with the outcomes of v9 that are right for each, in two halves by the hash of the name. */
record FileNames(List<Named> files) {

    record Named(String name, List<String> right) {

        private String hash() {
            return Sha256.ofText(name).hex();
        }
    }

    static FileNames read() {
        try (var in = new ClassPathResource("evidence/file-names.yaml").getInputStream()) {
            return new YAMLMapper().readValue(in, FileNames.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The half that may be looked at while the words are chosen. */
    List<Named> forTuning() {
        return byHash().subList(0, files.size() / 2);
    }

    /** The half of which only a figure is told. */
    List<Named> heldOut() {
        return byHash().subList(files.size() / 2, files.size());
    }

    private List<Named> byHash() {
        return files.stream().sorted(Comparator.comparing(Named::hash)).toList();
    }
}
