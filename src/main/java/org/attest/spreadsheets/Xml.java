package org.attest.spreadsheets;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attest.spreadsheets.FileRefused.Reason;

/** Reads XML as a stream: UTF-8 only, no document type, no entities, nothing fetched from anywhere. */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    private Xml() {}

    /** Looks at one piece of XML. */
    interface Visit {
        void at(XMLStreamReader xml) throws XMLStreamException, IOException;
    }

    /** Shows every start of an element. */
    static void eachElement(InputStream in, Visit visit) throws IOException {
        eachEvent(in, xml -> {
            if (xml.getEventType() == XMLStreamConstants.START_ELEMENT) {
                visit.at(xml);
            }
        });
    }

    /** Shows every event, until the visit closes the reader or the document ends. */
    static void eachEvent(InputStream in, Visit visit) throws IOException {
        try {
            var xml = FACTORY.createXMLStreamReader(new InputStreamReader(afterMark(in), StandardCharsets.UTF_8));
            while (xml.hasNext()) {
                if (xml.next() == XMLStreamConstants.DTD) {
                    throw new FileRefused(Reason.UNSAFE);
                }
                visit.at(xml);
            }
        } catch (XMLStreamException e) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    /** An attribute without a namespace; empty when absent. */
    static String attribute(XMLStreamReader xml, String name) {
        var found = xml.getAttributeValue(null, name);
        return found == null ? "" : found;
    }

    private static InputStream afterMark(InputStream in) throws IOException {
        var marked = new java.io.BufferedInputStream(in, 65_536);
        marked.mark(3);
        if (marked.read() != 0xEF || marked.read() != 0xBB || marked.read() != 0xBF) {
            marked.reset();
        }
        return marked;
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }
}
