package org.attest.reports;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDMarkedContent;
import org.apache.pdfbox.text.PDFMarkedContentExtractor;
import org.apache.pdfbox.text.TextPosition;

/** What a screen reader finds in a PDF: the elements of its structure with their text. */
final class TaggedPdf {

    private final Map<COSBase, Map<Integer, String>> texts = new HashMap<>();
    private final List<PDStructureElement> elements = new ArrayList<>();

    private TaggedPdf(PDDocument pdf) throws IOException {
        for (var page : pdf.getPages()) {
            var extractor = new PDFMarkedContentExtractor();
            extractor.processPage(page);
            var byNumber = new HashMap<Integer, String>();
            extractor.getMarkedContents().forEach(it -> read(it, byNumber));
            texts.put(page.getCOSObject(), byNumber);
        }
        collect(pdf.getDocumentCatalog().getStructureTreeRoot());
    }

    static List<List<List<String>>> tables(byte[] file) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var tagged = new TaggedPdf(pdf);
            return tagged.of("Table").map(tagged::rows).toList();
        }
    }

    /** The elements with this tag, in reading order. */
    private java.util.stream.Stream<PDStructureElement> of(String tag) {
        return elements.stream().filter(it -> it.getStructureType().equals(tag));
    }

    static List<String> texts(byte[] file, String tag) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            var tagged = new TaggedPdf(pdf);
            return tagged.of(tag).map(tagged::text).toList();
        }
    }

    static List<String> alternatives(byte[] file, String tag) throws IOException {
        try (var pdf = Loader.loadPDF(file)) {
            return new TaggedPdf(pdf)
                    .of(tag)
                    .map(PDStructureElement::getAlternateDescription)
                    .toList();
        }
    }

    private List<List<String>> rows(PDStructureElement table) {
        var rows = new ArrayList<List<String>>();
        rows(table, rows);
        return rows;
    }

    private void rows(PDStructureElement node, List<List<String>> rows) {
        if (node.getStructureType().equals("TR")) {
            rows.add(node.getKids().stream()
                    .filter(PDStructureElement.class::isInstance)
                    .map(it -> text((PDStructureElement) it))
                    .toList());
            return;
        }
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                rows(element, rows);
            }
        }
    }

    private String text(PDStructureElement element) {
        var text = new StringBuilder();
        text(element, text);
        return ReadPaper.plain(text.toString());
    }

    private void text(PDStructureElement element, StringBuilder text) {
        for (var kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement it -> text(it, text);
                case Integer number -> append(element.getPage(), number, text);
                case PDMarkedContentReference it -> append(it.getPage(), it.getMCID(), text);
                default -> {}
            }
        }
    }

    private void append(PDPage page, int number, StringBuilder text) {
        text.append(texts.get(page.getCOSObject()).getOrDefault(number, "")).append(' ');
    }

    private void collect(PDStructureNode node) {
        for (var kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                elements.add(element);
                collect(element);
            }
        }
    }

    private static void read(PDMarkedContent content, Map<Integer, String> texts) {
        var text = new StringBuilder();
        for (var part : content.getContents()) {
            switch (part) {
                case TextPosition letter -> text.append(letter.getUnicode());
                case PDMarkedContent inner -> read(inner, texts);
                default -> {}
            }
        }
        texts.merge(content.getMCID(), text.toString(), String::concat);
    }
}
