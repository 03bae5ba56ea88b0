package org.attest.spreadsheets;

import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Gathers the runs of one text, without the phonetic reading that some languages add; stops at the limit. */
final class TextCollector {

    private final int longest;
    private final StringBuilder text = new StringBuilder();
    private boolean inText;
    private boolean inPhonetic;
    private boolean tooLong;

    TextCollector(int longest) {
        this.longest = longest;
    }

    void see(XMLStreamReader xml) {
        switch (xml.getEventType()) {
            case XMLStreamConstants.START_ELEMENT -> {
                inPhonetic |= xml.getLocalName().equals("rPh");
                inText = !inPhonetic && xml.getLocalName().equals("t");
            }
            case XMLStreamConstants.END_ELEMENT -> {
                inPhonetic &= !xml.getLocalName().equals("rPh");
                inText = false;
            }
            case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                if (inText) {
                    add(xml);
                }
            }
            default -> {}
        }
    }

    void add(XMLStreamReader xml) {
        // seven letters may spell one character, so the limit is looked at again when the text is whole
        if (text.length() + xml.getTextLength() > 7L * longest) {
            tooLong = true;
        } else {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        }
    }

    boolean isTooLong() {
        return tooLong;
    }

    int length() {
        return text.length();
    }

    /** The text so far, and starts again. */
    CellValue take() {
        var decoded = EscapedText.decode(text.toString());
        var value = tooLong || decoded.length() > longest
                ? new CellValue.Fault("a text of more than %,d characters".formatted(longest))
                : new CellValue.Text(decoded);
        text.setLength(0);
        tooLong = false;
        return value;
    }

    String takeRaw() {
        var raw = text.toString();
        text.setLength(0);
        return raw;
    }
}
