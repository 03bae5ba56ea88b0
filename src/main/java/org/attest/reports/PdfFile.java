package org.attest.reports;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * A paper as a tagged PDF (PDF/UA-1) with its own fonts inside. Nothing but what is in this program is ever loaded for it:
 * no address in anybody's text leads anywhere.
 */
final class PdfFile {

    static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    static final String SYMBOLS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final String BOLD_SYMBOLS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf";
    private static final String LETTERS = "Pack Letters";
    private static final String SIGNS = "Pack Signs";
    private static final int NORMAL_WEIGHT = 400;
    private static final int BOLD_WEIGHT = 700;

    static {
        XRLog.setLoggingEnabled(false); // what it would say holds pieces of people's text
    }

    private PdfFile() {}

    static byte[] of(Paper paper) {
        return of(PdfHtml.of(paper));
    }

    static byte[] of(PdfHtml html) {
        var builder = new PdfRendererBuilder();
        builder.usePdfUaAccessibility(true);
        builder.useUriResolver((_, _) -> null);
        font(builder, REGULAR, LETTERS, NORMAL_WEIGHT);
        font(builder, BOLD, LETTERS, BOLD_WEIGHT);
        font(builder, SYMBOLS, SIGNS, NORMAL_WEIGHT);
        font(builder, BOLD_SYMBOLS, SIGNS, BOLD_WEIGHT);
        builder.useObjectDrawerFactory(new PdfChartDrawers(html.charts()));
        builder.withProducer("Attest");
        builder.withHtmlContent(html.text(), null);
        try (var out = new ByteArrayOutputStream()) {
            builder.toStream(out);
            builder.run();
            return PdfRepeats.silenced(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void font(PdfRendererBuilder builder, String file, String family, int weight) {
        builder.useFont(() -> resource(file), family, weight, FontStyle.NORMAL, true);
    }

    static InputStream resource(String name) {
        return Objects.requireNonNull(PdfFile.class.getResourceAsStream(name), name);
    }
}
