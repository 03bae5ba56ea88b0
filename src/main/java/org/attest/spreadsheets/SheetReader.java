package org.attest.spreadsheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.attest.spreadsheets.FileRefused.Reason;

/** Opens a file of rows, Excel or CSV, once it is known to be safe to read. */
public final class SheetReader {

    private SheetReader() {}

    /**
     * Reads a file as far as {@code work} does, which may take no longer than the limits say, whatever the parser meets. The
     * work is done in another thread: it may ask nobody who is calling.
     *
     * @throws FileRefused with one sentence when the file is not read
     */
    public static <T> T read(Path file, String fileName, Limits limits, Function<WorkbookContent, T> work) {
        return Watch.over(limits.time(), () -> {
            try (var content = open(file, fileName, limits)) {
                return work.apply(content);
            }
        });
    }

    /**
     * Reads a file as {@link #read} does, and hands what {@code work} makes of it over part by part: {@code taker} is called
     * where the caller is, so within their transaction and as the person who is signed in. Nothing is read ahead of it.
     *
     * @throws FileRefused with one sentence when the file is not read
     */
    public static <P, T> T readInParts(
            Path file,
            String fileName,
            Limits limits,
            BiFunction<WorkbookContent, Consumer<P>, T> work,
            Consumer<P> taker) {
        return Watch.handing(
                limits.time(),
                parts -> {
                    try (var content = open(file, fileName, limits)) {
                        return work.apply(content, parts);
                    }
                },
                taker);
    }

    /**
     * Judges a file by its content, whatever its name says.
     *
     * @param file where the bytes are; it must stay until the content is closed
     * @param fileName the name that the person gave it
     * @throws FileRefused with one sentence when the file is not read
     */
    public static WorkbookContent open(Path file, String fileName, Limits limits) {
        try {
            var size = Files.size(file);
            if (size == 0) {
                throw new FileRefused(Reason.EMPTY);
            }
            if (size > limits.bytes()) {
                throw new FileRefused(Reason.TOO_LARGE);
            }
            return switch (FileShape.of(file)) {
                case ZIP -> XlsxContent.open(file, fileName, limits);
                case ENCRYPTED -> throw new FileRefused(Reason.PASSWORD_PROTECTED);
                case OLD_EXCEL -> throw new FileRefused(Reason.OLD_EXCEL);
                case TEXT -> CsvContent.open(file, fileName, limits);
                case OTHER -> throw new FileRefused(Reason.NOT_A_WORKBOOK);
            };
        } catch (IOException e) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }
}
