package org.attest.spreadsheets;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.attest.spreadsheets.FileRefused.Reason;
import org.codehaus.stax2.XMLInputFactory2;

/** Reads XML as a stream: UTF-8 only, no document type, no entities, nothing fetched from anywhere (decision 48). */
final class Xml {

    private static final XMLInputFactory FACTORY = factory();

    /** What a part may say of itself: all of these are read as UTF-8, and bytes that are none are refused. */
    private static final Set<String> ENCODINGS = Set.of("UTF-8", "US-ASCII", "ISO-8859-1");

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

    /** Shows every event until the document ends. A text may come in several pieces. */
    static void eachEvent(InputStream in, Visit visit) throws IOException {
        try {
            var xml = FACTORY.createXMLStreamReader(in);
            if (!ENCODINGS.contains(xml.getEncoding())) {
                throw new FileRefused(Reason.DAMAGED);
            }
            while (xml.hasNext()) {
                if (next(xml) == XMLStreamConstants.DTD) {
                    throw new FileRefused(Reason.UNSAFE);
                }
                visit.at(xml);
            }
        } catch (XMLStreamException e) {
            throw new FileRefused(Reason.DAMAGED);
        }
    }

    /** Whatever a parser stumbles over, it is the file that is damaged. */
    private static int next(XMLStreamReader xml) throws XMLStreamException {
        try {
            return xml.next();
        } catch (RuntimeException e) {
            throw new XMLStreamException(e);
        }
    }

    /** An attribute without a namespace; empty when absent. */
    static String attribute(XMLStreamReader xml, String name) {
        for (var at = 0; at < xml.getAttributeCount(); at++) {
            if (nameOf(xml, at).equals(name)) {
                return xml.getAttributeValue(at);
            }
        }
        return "";
    }

    /** The name of an attribute without a namespace; empty for others. */
    static String nameOf(XMLStreamReader xml, int attribute) {
        return xml.getAttributePrefix(attribute).isEmpty() ? xml.getAttributeLocalName(attribute) : "";
    }

    /** Nothing is put off, so that whatever is wrong with a piece is said when it comes. */
    private static XMLInputFactory factory() {
        var factory = new InputFactoryImpl();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLInputFactory.IS_VALIDATING, false);
        factory.setProperty(XMLInputFactory2.P_LAZY_PARSING, false);
        factory.setProperty(XMLInputFactory2.P_REPORT_CDATA, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> {
            throw new XMLStreamException("Nothing is fetched");
        });
        return factory;
    }
}
