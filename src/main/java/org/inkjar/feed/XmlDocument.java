package org.inkjar.feed;

import java.io.StringWriter;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * Writes an XML document element by element, with names as they shall stand, prefixes included. It is well-formed
 * whatever the texts: characters that XML 1.0 cannot hold become replacement characters.
 */
final class XmlDocument {

    private static final Pattern IMPOSSIBLE =
            Pattern.compile("[^\\t\\n\\r\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");
    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    private final StringWriter text = new StringWriter();
    private final XMLStreamWriter writer;

    XmlDocument() {
        try {
            writer = FACTORY.createXMLStreamWriter(text);
            writer.writeStartDocument("utf-8", "1.0");
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Begins an element; the attributes are names and values by turns. */
    XmlDocument open(String name, String... attributes) {
        try {
            writer.writeStartElement(name);
        } catch (XMLStreamException e) {
            throw failure(e);
        }
        for (int i = 0; i < attributes.length; i += 2) {
            attribute(attributes[i], attributes[i + 1]);
        }
        return this;
    }

    /** Adds to the element that has just begun. */
    XmlDocument attribute(String name, String value) {
        try {
            writer.writeAttribute(name, possible(value));
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    XmlDocument text(String content) {
        try {
            writer.writeCharacters(possible(content));
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** Ends the innermost element. */
    XmlDocument close() {
        try {
            writer.writeEndElement();
            return this;
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    /** An element of nothing but text. */
    XmlDocument element(String name, String content) {
        return open(name).text(content).close();
    }

    /** An element of nothing but attributes. */
    XmlDocument empty(String name, String... attributes) {
        return open(name, attributes).close();
    }

    /** The document, with every element that is open ended. */
    String finish() {
        try {
            writer.writeEndDocument();
            return text.toString();
        } catch (XMLStreamException e) {
            throw failure(e);
        }
    }

    private static String possible(String text) {
        return IMPOSSIBLE.matcher(text).replaceAll("\uFFFD");
    }

    /** Nothing can fail that writes to memory. */
    private static IllegalStateException failure(XMLStreamException e) {
        return new IllegalStateException(e);
    }
}
