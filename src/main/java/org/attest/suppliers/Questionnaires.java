package org.attest.suppliers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.attest.shared.UnknownItem;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/** The questionnaires that ship with the product, each in every version that was ever asked. */
@Component
class Questionnaires {

    private final List<Questionnaire> all;

    Questionnaires() {
        all = files().stream()
                .map(QuestionnaireFile::read)
                .sorted(Comparator.comparing(Questionnaire::title).thenComparing(Questionnaire::version))
                .toList();
        var twice = all.stream()
                        .map(it -> it.code() + "-" + it.version())
                        .distinct()
                        .count()
                < all.size();
        if (twice) {
            throw new IllegalStateException("Two files hold the same version of a questionnaire");
        }
    }

    /** What can be asked today: the latest version of each, by title. */
    List<Questionnaire> latest() {
        return all.stream()
                .collect(Collectors.toMap(Questionnaire::code, Function.identity(), (_, later) -> later))
                .values()
                .stream()
                .sorted(Comparator.comparing(Questionnaire::title))
                .toList();
    }

    /** @throws UnknownItem when there is no such questionnaire */
    Questionnaire latest(String code) {
        return latest().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow(UnknownItem::new);
    }

    /** Of rows that are kept: its file is never taken away. */
    Questionnaire find(String code, int version) {
        return all.stream()
                .filter(it -> it.code().equals(code) && it.version() == version)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("No file for %s-%d".formatted(code, version)));
    }

    private static List<String> files() {
        try {
            var found = new PathMatchingResourcePatternResolver().getResources("classpath:suppliers/*.yaml");
            return Arrays.stream(found)
                    .map(it -> Optional.ofNullable(it.getFilename()).orElseThrow())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
