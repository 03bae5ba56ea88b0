package org.attest.spreadsheets;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.apache.poi.ss.util.CellRangeAddress;
import org.attest.spreadsheets.FileRefused.Reason;

/** An .xlsx workbook, read as a stream part by part. */
final class XlsxContent implements WorkbookContent {

    static final int MOST_MERGED = 100_000;

    private final ZipFile zip;
    private final Limits limits;
    private final TextBudget budget;
    private final PackageParts parts;
    private final Map<SheetInfo, String> sheets = new LinkedHashMap<>();
    private final Map<String, String> properties = new LinkedHashMap<>();
    private final Map<String, List<String>> merged = new HashMap<>();
    private final CellReader values;
    private final RowCount count;
    private boolean from1904;

    static XlsxContent open(Path file, String fileName, Limits limits) throws IOException {
        var name = fileName.toLowerCase(Locale.ROOT);
        if (name.endsWith(".xlsm") || name.endsWith(".xltm")) {
            throw new FileRefused(Reason.MACROS);
        }
        ZipFile zip = null;
        try {
            zip = new ZipFile(file.toFile());
            return new XlsxContent(zip, limits);
        } catch (ZipException e) {
            close(zip);
            throw new FileRefused(Reason.DAMAGED);
        } catch (IOException | RuntimeException e) {
            close(zip);
            throw e;
        }
    }

    private XlsxContent(ZipFile zip, Limits limits) throws IOException {
        this.zip = zip;
        this.limits = limits;
        this.budget = new TextBudget(limits);
        var deadline = new Deadline(limits.time());
        this.parts = new PackageParts(zip, new Preflight(zip, limits, deadline).check());
        var workbook = parts.workbook();
        var relations = parts.relations(workbook);
        readSheets(workbook, relations);
        readProperties();
        count = new RowCount(sheets.values().stream().mapToLong(parts::size).sum());
        try (var styles = parts.open(target(relations, "/styles"));
                var strings = parts.open(target(relations, "/sharedStrings"))) {
            this.values = new CellReader(
                    SharedStrings.read(strings, limits, deadline), StyleTable.read(styles, limits), from1904, limits);
        }
    }

    @Override
    public List<SheetInfo> sheets() {
        return List.copyOf(sheets.keySet());
    }

    @Override
    public Map<String, String> properties() {
        return Map.copyOf(properties);
    }

    @Override
    public void eachRow(String sheet, Consumer<Row> reader) {
        var rows = new SheetRows(sheet, values, budget, new Deadline(limits.time()), count.of(reader));
        read(sheet, true, rows::see);
        merged.put(sheet, rows.merged());
    }

    /** They stand behind the rows, and are known already where those were read. */
    @Override
    public List<MergedCells> merged(String sheet) {
        var areas = merged.computeIfAbsent(sheet, this::mergedAreas);
        if (areas.size() > MOST_MERGED) {
            throw FileRefused.tooMuch("merged cells a sheet", MOST_MERGED);
        }
        return areas.stream().map(it -> merged(sheet, area(it))).toList();
    }

    private List<String> mergedAreas(String sheet) {
        var areas = new ArrayList<String>();
        var deadline = new Deadline(limits.time());
        read(sheet, false, xml -> {
            if (xml.isStartElement() && xml.getLocalName().equals("mergeCell") && areas.size() <= MOST_MERGED) {
                deadline.check();
                areas.add(Xml.attribute(xml, "ref"));
            }
        });
        return areas;
    }

    private static MergedCells merged(String sheet, CellRangeAddress area) {
        return new MergedCells(
                new CellPlace(sheet, area.getFirstRow() + 1, area.getFirstColumn()),
                new CellPlace(sheet, area.getLastRow() + 1, area.getLastColumn()));
    }

    @Override
    public void close() {
        close(zip);
    }

    ZipFile zip() {
        return zip;
    }

    PackageParts parts() {
        return parts;
    }

    Limits limits() {
        return limits;
    }

    /** The part that holds a sheet. */
    String part(SheetInfo sheet) {
        return Objects.requireNonNull(sheets.get(sheet));
    }

    private void read(String sheet, boolean counted, Xml.Visit visit) {
        for (var each : sheets.entrySet()) {
            if (each.getKey().name().equals(sheet)) {
                try (var in = parts.open(each.getValue())) {
                    if (in == null) {
                        throw new FileRefused(Reason.DAMAGED);
                    }
                    Xml.eachEvent(counted ? count.of(in) : in, visit);
                } catch (IOException e) {
                    throw new FileRefused(Reason.DAMAGED);
                }
            }
        }
    }

    private void readSheets(String workbook, List<PackageParts.Relation> relations) throws IOException {
        var targets = new HashMap<String, String>();
        relations.stream()
                .filter(it -> it.type().endsWith("/worksheet"))
                .forEach(it -> targets.put(it.id(), it.target()));
        try (var in = parts.open(workbook)) {
            if (in == null) {
                throw new FileRefused(Reason.DAMAGED);
            }
            Xml.eachElement(in, xml -> {
                switch (xml.getLocalName()) {
                    case "workbookPr" ->
                        from1904 = Xml.attribute(xml, "date1904").matches("1|true");
                    case "sheet" ->
                        addSheet(Xml.attribute(xml, "name"), Xml.attribute(xml, "state"), targets.get(relationId(xml)));
                    default -> {}
                }
            });
        }
        if (sheets.isEmpty()) {
            throw new FileRefused(Reason.NOT_A_WORKBOOK);
        }
    }

    static String relationId(javax.xml.stream.XMLStreamReader xml) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals("id")
                    && !xml.getAttributeNamespace(i).isEmpty()) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    private void addSheet(String name, String state, @org.jspecify.annotations.Nullable String part) {
        if (part == null) {
            return; // a chart on a sheet of its own
        }
        if (sheets.size() >= limits.sheets()) {
            throw FileRefused.tooMuch("sheets", limits.sheets());
        }
        var isTwice = sheets.keySet().stream().anyMatch(it -> it.name().equalsIgnoreCase(name));
        if (isTwice) {
            throw new FileRefused(Reason.DAMAGED);
        }
        sheets.put(new SheetInfo(name, state.equals("hidden") || state.equals("veryHidden")), part);
    }

    private void readProperties() throws IOException {
        var part = target(parts.relations(""), "/custom-properties");
        var name = new String[] {""};
        var text = new StringBuilder();
        try (var in = parts.open(part)) {
            if (in != null) {
                Xml.eachEvent(in, xml -> {
                    if (xml.isCharacters()) {
                        text.append(xml.getText());
                        return;
                    }
                    if (!name[0].isEmpty() && !text.toString().isBlank()) {
                        properties.merge(name[0], EscapedText.decode(text.toString()), String::concat);
                    }
                    text.setLength(0);
                    if (xml.isStartElement() && xml.getLocalName().equals("property")) {
                        name[0] = Xml.attribute(xml, "name");
                    }
                });
            }
        }
    }

    static String target(List<PackageParts.Relation> relations, String type) {
        return relations.stream()
                .filter(it -> it.type().endsWith(type))
                .map(PackageParts.Relation::target)
                .findFirst()
                .orElse("");
    }

    private static CellRangeAddress area(String reference) {
        try {
            return CellRangeAddress.valueOf(reference);
        } catch (IllegalArgumentException e) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    private static void close(@org.jspecify.annotations.Nullable ZipFile zip) {
        try {
            if (zip != null) {
                zip.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
