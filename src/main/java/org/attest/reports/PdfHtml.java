package org.attest.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.attest.reports.Block.Heading;
import org.attest.reports.Block.KeyFigures;
import org.attest.reports.Block.Note;
import org.attest.reports.Block.Words;
import org.attest.reports.Grid.Align;
import org.attest.reports.Grid.Look;
import org.attest.reports.Grid.Place;
import org.attest.shared.Progress;

/** A paper as the page that the PDF is made of. All text in it is escaped, ours as well as people's. */
final class PdfHtml {

    /** What fits beside the names of rows on a page that lies on its side. */
    private static final int MOST_ACROSS = 12;

    private final StringBuilder html = new StringBuilder();
    private final List<Chart> charts = new ArrayList<>();

    private boolean onCover = true; // headings follow the title there, and the heading of their section elsewhere

    private PdfHtml() {}

    static PdfHtml of(Paper paper) {
        var page = new PdfHtml();
        page.head(paper);
        page.html.append("<body>");
        page.running(paper.labels());
        page.element("p", "owner", paper.owner());
        page.html.append("<h1 id=\"c0\">").append(XmlText.of(paper.title())).append("</h1>");
        page.element("p", "subtitle", paper.subtitle());
        paper.cover().forEach(page::draw);
        page.onCover = false;
        for (var i = 0; i < paper.chapters().size(); i++) {
            var chapter = paper.chapters().get(i);
            page.html.append(
                    paper.onNewPage(i) || chapter.wide() ? "<div class=\"chapter new" : "<div class=\"chapter");
            page.html.append(chapter.wide() ? " wide\">" : "\">");
            page.html
                    .append("<h2 id=\"c%d\">".formatted(i + 1))
                    .append(XmlText.of(chapter.heading()))
                    .append("</h2>");
            chapter.blocks().forEach(page::draw);
            page.html.append("</div>");
            Progress.current().step();
        }
        page.html.append("</body></html>");
        return page;
    }

    String text() {
        return html.toString();
    }

    List<Chart> charts() {
        return charts;
    }

    private void head(Paper paper) {
        html.append("<html lang=\"en-GB\"><head><title>").append(XmlText.of(paper.title()));
        html.append("</title><meta name=\"description\" content=\"").append(XmlText.of(paper.subtitle()));
        html.append("\"/><meta name=\"author\" content=\"").append(XmlText.of(paper.owner()));
        html.append("\"/><meta name=\"keywords\" content=\"")
                .append(XmlText.of(paper.labels().marking()));
        html.append("\"/><style>").append(style()).append("</style><bookmarks>");
        bookmark(0, paper.title());
        for (var i = 0; i < paper.chapters().size(); i++) {
            bookmark(i + 1, paper.chapters().get(i).heading());
        }
        html.append("</bookmarks></head>");
    }

    private void bookmark(int number, String name) {
        html.append("<bookmark name=\"%s\" href=\"#c%d\"/>".formatted(XmlText.of(name), number));
    }

    private void running(PackLabels labels) {
        html.append("<div id=\"head\">");
        element("div", "marking", labels.marking());
        element("div", "line", labels.runningHead());
        html.append("</div><div id=\"foot\">");
        element("div", "line", labels.runningFoot());
        html.append("<div class=\"pages\"></div>");
        element("div", "marking", labels.marking());
        html.append("</div>");
    }

    private void draw(Block block) {
        switch (block) {
            case Heading it -> element(onCover ? "h2" : "h3", "minor", it.text());
            case Note it -> element("p", "note", it.text());
            case Words it -> {
                var look = !it.written() ? "unwritten" : it.comment() ? "comment" : "";
                it.lines().forEach(line -> element("p", look, line));
            }
            case KeyFigures it -> keyFigures(it);
            case Grid it -> grid(it);
            case Chart it -> {
                chart(it);
                grid(it.grid());
            }
        }
    }

    /** Four boxes side by side are no table: nothing in them belongs to a column. */
    private void keyFigures(KeyFigures key) {
        html.append("<div class=\"keys\">");
        key.figures().forEach(it -> {
            html.append("<div class=\"key\">");
            element("p", "figure", it.figure());
            element("p", "words", it.words());
            html.append("</div>");
        });
        html.append("</div>");
    }

    private void chart(Chart chart) {
        html.append(
                "<div class=\"chart\"><object type=\"%s\" data-chart=\"%d\" style=\"width: 100%%; height: %dpt\" alt=\"%s\"></object></div>"
                        .formatted(
                                PdfChartDrawers.TYPE, charts.size(), chart.height(), XmlText.of(chart.alternative())));
        charts.add(chart);
        element("p", "note", chart.summary());
    }

    private void grid(Grid whole) {
        var grid = whole.at(Place.PAGE);
        (grid.look() == Look.MATRIX ? grid.across(MOST_ACROSS) : List.of(grid)).forEach(this::table);
        var shortened = whole.shortened();
        if (shortened != null) {
            element("p", "note", shortened);
        }
    }

    private void table(Grid grid) {
        if (grid.hasHeadings()) {
            element("p", "caption", grid.caption());
        }
        html.append("<table class=\"%s\">".formatted(grid.look().name().toLowerCase(java.util.Locale.ROOT)));
        html.append(columns(grid));
        if (grid.hasHeadings()) {
            html.append("<thead><tr>");
            grid.columns().forEach(it -> html.append("<th scope=\"col\" class=\"%s\">".formatted(align(it.align())))
                    .append(lines(it.title().lines().toList()))
                    .append("</th>"));
            html.append("</tr></thead>");
        }
        html.append("<tbody>");
        grid.rows().forEach(row -> row(grid, row));
        html.append("</tbody></table>");
    }

    private static String columns(Grid grid) {
        var text = new StringBuilder("<colgroup>");
        grid.columns()
                .forEach(it ->
                        text.append("<col style=\"width: %.1f%%\"/>".formatted(100.0 * it.weight() / grid.weight())));
        return text.append("</colgroup>").toString();
    }

    private void row(Grid grid, List<Grid.Cell> cells) {
        html.append("<tr>");
        for (var i = 0; i < cells.size(); i++) {
            var cell = cells.get(i);
            var tint = cell.tint() == Tint.PLAIN
                    ? ""
                    : " style=\"background-color: #%s; color: #%s\""
                            .formatted(cell.tint().fill(), cell.tint().ink());
            var name = i == 0 ? "th scope=\"row\"" : "td";
            html.append("<%s class=\"%s\"%s>"
                    .formatted(name, align(grid.columns().get(i).align()), tint));
            html.append(lines(cell.lines())).append(i == 0 ? "</th>" : "</td>");
        }
        html.append("</tr>");
    }

    private static String align(Align align) {
        return switch (align) {
            case LEFT -> "left";
            case RIGHT -> "right";
            case CENTRE -> "centre";
        };
    }

    private static String lines(List<String> lines) {
        return String.join("<br/>", lines.stream().map(XmlText::of).toList());
    }

    private void element(String name, String look, String text) {
        html.append("<%s class=\"%s\">%s</%s>".formatted(name, look, XmlText.of(text), name));
    }

    private static String style() {
        try (var in = PdfFile.resource("/reports/pack.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
