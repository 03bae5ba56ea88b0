package org.attest.spreadsheets;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.random.RandomGeneratorFactory;

/** Files that mean harm, one of each kind that is known. */
public enum HostileFile {
    /** Reads a file of the machine. */
    ENTITY {
        @Override
        MadeWorkbook made() {
            return MadeWorkbook.plain()
                    .sheet("<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><worksheet>&x;</worksheet>");
        }
    },
    /** A text that doubles itself thirty times. */
    LAUGHTER {
        @Override
        MadeWorkbook made() {
            var declared = new StringBuilder("<!DOCTYPE a [<!ENTITY a0 'ha'>");
            for (var i = 1; i < 30; i++) {
                declared.append("<!ENTITY a%d '&a%d;&a%d;'>".formatted(i, i - 1, i - 1));
            }
            return MadeWorkbook.plain().sheet(declared + "]><worksheet>&a29;</worksheet>");
        }
    },
    /** Two hundred megabytes out of two hundred kilobytes. */
    BOMB {
        @Override
        MadeWorkbook made() {
            return MadeWorkbook.plain().with("xl/bomb.xml", new byte[200 << 20]);
        }
    },
    /** Thousands of parts. */
    PARTS {
        @Override
        MadeWorkbook made() {
            var made = MadeWorkbook.plain();
            for (var i = 0; i < 20_000; i++) {
                made.with("xl/part" + i + ".xml", "");
            }
            return made;
        }
    },
    /** One long text in so many cells that gigabytes would come of it. */
    REPEATED {
        @Override
        MadeWorkbook made() {
            var cells = "<c t=\"s\"><v>0</v></c>".repeat(200);
            var rows = new StringBuilder();
            for (var row = 1; row <= 7_000; row++) {
                rows.append("<row r=\"").append(row).append("\">").append(cells).append("</row>");
            }
            return MadeWorkbook.plain()
                    .sharedStrings("<sst><si><t>" + "abcdefghij".repeat(950) + "</t></si></sst>")
                    .rows(noise() + rows);
        }
    },
    /** More empty rows than a sheet has, with enough noise between them not to be packed beyond the ratio. */
    EMPTY_ROWS {
        @Override
        MadeWorkbook made() {
            var random = RandomGeneratorFactory.of("L64X128MixRandom").create(7);
            var rows = new StringBuilder();
            for (var row = 0; row < 1_100_000; row++) {
                rows.append(row % 12 == 0 ? "<row ht=\"" + random.nextInt(1_000_000) + "\"/>" : "<row/>");
            }
            return MadeWorkbook.plain().rows(rows.toString());
        }
    },
    /** Programs. */
    MACROS {
        @Override
        MadeWorkbook made() {
            return MadeWorkbook.plain().with("xl/vbaProject.bin", "x");
        }
    },
    /** A way out of the folder. */
    PATH {
        @Override
        MadeWorkbook made() {
            return MadeWorkbook.plain().with("../../etc/passwd", "x");
        }
    };

    abstract MadeWorkbook made();

    /** Text that packs badly, in a comment. */
    private static String noise() {
        var random = RandomGeneratorFactory.of("L64X128MixRandom").create(11);
        var noise = new StringBuilder("<!--");
        for (var i = 0; i < 40_000; i++) {
            noise.append(Integer.toString(random.nextInt(1 << 30), 36));
        }
        return noise.append("-->").toString();
    }

    public Path write(Path folder) throws IOException {
        return Files.write(folder.resolve(name() + ".xlsx"), made().bytes());
    }

    /** Tries to read it, and answers why it was refused. */
    public static String refusal(Path file, Limits limits) {
        try {
            SheetReader.read(file, "table.xlsx", limits, content -> {
                content.sheets().forEach(it -> content.eachRow(it.name(), _ -> {}));
                return true;
            });
        } catch (FileRefused refused) {
            return refused.reason().toString();
        }
        throw new IllegalStateException(file.getFileName() + " was read");
    }
}
