package org.attest.figures;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

/**
 * A page of figures as CSV (RFC 4180, UTF-8, one line of headings): the columns are those of the JSON, in the same order.
 * What stands around the rows in JSON is in the headers, see {@link PageHeaders}.
 */
@Component
class CsvPages extends AbstractHttpMessageConverter<FiguresPage<?>> {

    static final String MEDIA_TYPE = "text/csv";

    /** A spreadsheet would work these out as formulas. */
    private static final String FORMULA_STARTS = "=+-@\t\r";

    CsvPages() {
        super(StandardCharsets.UTF_8, MediaType.parseMediaType(MEDIA_TYPE));
    }

    @Override
    protected boolean supports(Class<?> type) {
        return FiguresPage.class.isAssignableFrom(type);
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected FiguresPage<?> readInternal(Class<? extends FiguresPage<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Figures are only given", message);
    }

    @Override
    protected void writeInternal(FiguresPage<?> page, HttpOutputMessage message) throws IOException {
        var out = new OutputStreamWriter(message.getBody(), StandardCharsets.UTF_8);
        var printer = new CSVPrinter(out, CSVFormat.RFC4180);
        var columns = List.of(page.columns().getRecordComponents());
        printer.printRecord(columns.stream().map(RecordComponent::getName).toList());
        for (var row : page.rows()) {
            printer.printRecord(columns.stream().map(it -> cell(row, it)).toList());
        }
        printer.flush();
    }

    private static @Nullable Object cell(Object row, RecordComponent column) {
        try {
            var accessor = column.getAccessor();
            accessor.setAccessible(true);
            var value = accessor.invoke(row);
            return value instanceof String text && !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0
                    ? "'" + text
                    : value;
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
