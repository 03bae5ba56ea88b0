package org.attest.spreadsheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipFile;
import org.attest.spreadsheets.FileRefused.Reason;
import org.jspecify.annotations.Nullable;

/** The parts of an Office file and how they refer to each other; refuses kinds that are not plain workbooks. */
final class PackageParts {

    /** One reference from one part to another. */
    record Relation(String id, String type, String target, boolean external) {}

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private final ZipFile zip;
    private final Map<String, byte[]> unpacked;
    private final Map<String, String> types = new LinkedHashMap<>();

    /** @param unpacked the parts that are unpacked already */
    PackageParts(ZipFile zip, Map<String, byte[]> unpacked) throws IOException {
        this.zip = zip;
        this.unpacked = unpacked;
        readTypes();
        checkRelations();
    }

    /** The part that holds the workbook. */
    String workbook() throws IOException {
        for (var relation : relations("")) {
            if (relation.type().endsWith("/officeDocument")) {
                var type = typeOf(relation.target());
                if (type.contains("sheet.binary")) {
                    throw new FileRefused(Reason.BINARY_EXCEL);
                }
                if (type.contains("macroenabled")) {
                    throw new FileRefused(Reason.MACROS);
                }
                if (type.equals(WORKBOOK)) {
                    return relation.target();
                }
            }
        }
        throw new FileRefused(Reason.NOT_A_WORKBOOK);
    }

    /** Where a part refers to; the whole package when the part's name is empty. */
    List<Relation> relations(String part) throws IOException {
        var slash = part.lastIndexOf('/') + 1;
        var found = new ArrayList<Relation>();
        try (var in = open(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels")) {
            if (in != null) {
                Xml.eachElement(in, xml -> {
                    if (xml.getLocalName().equals("Relationship")) {
                        var external = Xml.attribute(xml, "TargetMode").equals("External");
                        var target = Xml.attribute(xml, "Target");
                        found.add(new Relation(
                                Xml.attribute(xml, "Id"),
                                Xml.attribute(xml, "Type"),
                                external ? target : resolved(part.substring(0, slash), target),
                                external));
                    }
                });
            }
        }
        return found;
    }

    @Nullable
    InputStream open(String part) throws IOException {
        var bytes = unpacked.get(part);
        if (bytes != null) {
            return new ByteArrayInputStream(bytes);
        }
        var entry = zip.getEntry(part);
        return entry == null ? null : zip.getInputStream(entry);
    }

    /** How many bytes come out of it, as the zip says; nought where it does not. */
    long size(String part) {
        var entry = zip.getEntry(part);
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    private void readTypes() throws IOException {
        try (var in = open("[Content_Types].xml")) {
            if (in == null) {
                throw new FileRefused(Reason.NOT_A_WORKBOOK);
            }
            Xml.eachElement(in, xml -> {
                var type = Xml.attribute(xml, "ContentType").toLowerCase(Locale.ROOT);
                switch (xml.getLocalName()) {
                    case "Override" -> {
                        refuseForbidden(type);
                        types.put(Xml.attribute(xml, "PartName").replaceFirst("^/", ""), type);
                    }
                    case "Default" ->
                        types.put("*." + Xml.attribute(xml, "Extension").toLowerCase(Locale.ROOT), type);
                    default -> {}
                }
            });
        }
    }

    private static void refuseForbidden(String type) {
        if (type.contains("vbaproject") || type.contains("macrosheet") || type.contains("dialogsheet")) {
            throw new FileRefused(Reason.MACROS);
        }
        if (type.contains("externallink")
                || type.contains("oleobject")
                || type.contains("activex")
                || type.contains("connections+xml")
                || type.contains("querytable")) {
            throw new FileRefused(Reason.LINKED);
        }
    }

    private void checkRelations() throws IOException {
        var entries = zip.entries();
        while (entries.hasMoreElements()) {
            var name = entries.nextElement().getName();
            if (name.endsWith(".rels") && name.contains("_rels/")) {
                for (var relation : relations(name.replace("_rels/", "").replaceFirst("\\.rels$", ""))) {
                    check(relation);
                }
            }
        }
    }

    private static void check(Relation relation) {
        var type = relation.type().toLowerCase(Locale.ROOT);
        if (type.startsWith("http://purl.oclc.org/")) {
            throw new FileRefused(Reason.STRICT);
        }
        if (type.endsWith("/vbaproject")) {
            throw new FileRefused(Reason.MACROS);
        }
        if ((relation.external() && !type.endsWith("/hyperlink"))
                || type.endsWith("/externallink")
                || type.endsWith("/externallinkpath")
                || type.endsWith("/oleobject")
                || type.endsWith("/package")
                || type.endsWith("/connections")) {
            throw new FileRefused(Reason.LINKED);
        }
    }

    private String typeOf(String part) {
        var own = types.get(part);
        var extension = part.substring(part.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return own == null ? types.getOrDefault("*." + extension, "") : own;
    }

    private static String resolved(String folder, String target) {
        if (target.startsWith("/")) {
            return target.substring(1);
        }
        var steps = new ArrayDeque<String>();
        for (var step : (folder + target).split("/")) {
            if (step.equals("..")) {
                steps.pollLast();
            } else if (!step.isEmpty() && !step.equals(".")) {
                steps.addLast(step);
            }
        }
        return String.join("/", steps);
    }
}
