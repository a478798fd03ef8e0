package org.inkjar.media.format;

import java.io.ByteArrayInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** Finds the first element of an XML document. */
final class XmlHead {

    private XmlHead() {}

    /** Whether the document is of the kind that browsers draw. */
    static boolean isSvg(FileHead head) {
        try {
            var reader = Xml.reader(new ByteArrayInputStream(head.bytes()));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamConstants.START_ELEMENT) {
                    return reader.getLocalName().equals("svg");
                }
            }
            return false;
        } catch (XMLStreamException e) {
            return false; // No XML: another kind of file.
        }
    }
}
