package org.attest.reports;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.jspecify.annotations.Nullable;

/**
 * Makes the headings of a table that are printed again on each further page artefacts, which the renderer does not: whoever
 * listens hears them once, where the table begins.
 */
final class PdfRepeats {

    private static final COSName HEADINGS = COSName.getPDFName("THead");
    private static final COSName PAGINATION = COSName.getPDFName("Pagination");

    /** By page the numbers of the pieces of content that stand there once more. */
    private final Map<COSDictionary, Set<Integer>> found = new HashMap<>();

    private PdfRepeats() {}

    static byte[] silenced(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file);
                var out = new ByteArrayOutputStream(file.length)) {
            var root = pdf.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
            var repeats = new PdfRepeats();
            repeats.look(root, null, false);
            if (repeats.found.isEmpty()) {
                return file;
            }
            for (var page : pdf.getPages()) {
                var numbers = repeats.found.get(page.getCOSObject());
                if (numbers != null) {
                    rewrite(pdf, page, numbers);
                    forget(root, page, numbers);
                }
            }
            pdf.save(out);
            return out.toByteArray();
        }
    }

    /** Goes down to the headings of tables; from there on everything that stands on a later page is taken out. */
    private void look(COSDictionary element, @Nullable COSDictionary begins, boolean inHeadings) {
        var within = inHeadings || HEADINGS.equals(element.getCOSName(COSName.S));
        var own = element.getCOSDictionary(COSName.PG);
        var first = begins == null || !inHeadings ? own : begins;
        var kids = element.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray many) {
            for (var at = many.size() - 1; at >= 0; at--) {
                if (many.getObject(at) instanceof COSDictionary kid && isLater(kid, first, within)) {
                    many.remove(at);
                }
            }
        } else if (kids instanceof COSDictionary one && isLater(one, first, within)) {
            element.removeItem(COSName.K);
        }
    }

    private boolean isLater(COSDictionary kid, @Nullable COSDictionary first, boolean inHeadings) {
        if (!COSName.MCR.equals(kid.getCOSName(COSName.TYPE))) {
            look(kid, first, inHeadings);
            return false;
        }
        var page = kid.getCOSDictionary(COSName.PG);
        if (!inHeadings || page == null || page == first) {
            return false;
        }
        found.computeIfAbsent(page, _ -> new HashSet<>()).add(kid.getInt(COSName.MCID));
        return true;
    }

    private static void rewrite(PDDocument pdf, PDPage page, Set<Integer> numbers) throws IOException {
        var tokens = new PDFStreamParser(page).parse();
        for (var at = 2; at < tokens.size(); at++) {
            if (begins(tokens, at, numbers)) {
                var artefact = new COSDictionary();
                artefact.setItem(COSName.TYPE, PAGINATION);
                tokens.set(at - 2, COSName.ARTIFACT);
                tokens.set(at - 1, artefact);
            }
        }
        var content = new PDStream(pdf);
        try (var out = content.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        page.setContents(content);
    }

    private static boolean begins(List<Object> tokens, int at, Set<Integer> numbers) {
        return tokens.get(at) instanceof Operator operator
                && operator.getName().equals(OperatorName.BEGIN_MARKED_CONTENT_SEQ)
                && tokens.get(at - 1) instanceof COSDictionary properties
                && properties.getDictionaryObject(COSName.MCID) instanceof COSInteger number
                && numbers.contains(number.intValue());
    }

    /** Takes them out of the table by which content finds its element. */
    private static void forget(COSDictionary root, PDPage page, Set<Integer> numbers) {
        var tree = root.getCOSDictionary(COSName.PARENT_TREE);
        var pairs = tree == null ? null : tree.getCOSArray(COSName.NUMS);
        for (var at = 0; pairs != null && at < pairs.size(); at += 2) {
            if (pairs.getInt(at) == page.getStructParents() && pairs.getObject(at + 1) instanceof COSArray elements) {
                numbers.forEach(it -> elements.set(it, (COSBase) COSNull.NULL));
            }
        }
    }
}
