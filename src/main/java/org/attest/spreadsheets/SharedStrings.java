package org.attest.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;

/** The texts that cells point at by number; a workbook may do without. */
final class SharedStrings {

    private static final int MOST = 2_000_000;

    private final List<CellValue> texts = new ArrayList<>();

    static SharedStrings read(@Nullable InputStream in, Limits limits, Deadline deadline) throws IOException {
        var strings = new SharedStrings();
        if (in != null) {
            strings.fill(in, limits, deadline);
        }
        return strings;
    }

    CellValue get(int index) {
        return index >= 0 && index < texts.size()
                ? texts.get(index)
                : new CellValue.Fault("a text that the file does not hold");
    }

    private void fill(InputStream in, Limits limits, Deadline deadline) throws IOException {
        var budget = new TextBudget(limits);
        var text = new TextCollector(limits.cellCharacters());
        Xml.eachEvent(in, xml -> {
            text.see(xml);
            if (isEndOfString(xml)) {
                if (texts.size() >= MOST) {
                    throw FileRefused.tooMuch("texts", MOST);
                }
                if (texts.size() % 1000 == 0) {
                    deadline.check();
                }
                budget.spend(text.length());
                texts.add(text.take());
            }
        });
    }

    private static boolean isEndOfString(XMLStreamReader xml) throws XMLStreamException {
        return xml.getEventType() == XMLStreamConstants.END_ELEMENT
                && xml.getLocalName().equals("si");
    }
}
