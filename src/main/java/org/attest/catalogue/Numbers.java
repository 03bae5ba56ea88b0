package org.attest.catalogue;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** A short list of numbers in one column: {@code "2 5"}. */
final class Numbers {

    private Numbers() {}

    static String written(List<Integer> numbers) {
        return numbers.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }

    static List<Integer> read(String written) {
        return written.isEmpty()
                ? List.of()
                : Arrays.stream(written.split(" ")).map(Integer::valueOf).toList();
    }
}
