package org.inkjar.media.format;

import static javax.xml.stream.XMLStreamConstants.CHARACTERS;
import static javax.xml.stream.XMLStreamConstants.END_ELEMENT;
import static javax.xml.stream.XMLStreamConstants.SPACE;
import static javax.xml.stream.XMLStreamConstants.START_ELEMENT;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import javax.xml.stream.XMLStreamWriter;
import org.inkjar.common.Words;
import org.jspecify.annotations.Nullable;

/**
 * SVG: written anew from the elements and attributes that {@link SvgVocabulary} knows. Document types, entities, comments,
 * processing instructions and everything of other namespaces stay behind.
 */
class Svg implements PictureFormat {

    private static final XMLOutputFactory FACTORY = XMLOutputFactory.newDefaultFactory();

    @Override
    public PictureSize clean(Path picture, OutputStream out) throws IOException {
        try (var in = Bytes.open(picture)) {
            var writer = FACTORY.createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
            var size = new Copy(reader(in), writer).run();
            writer.flush();
            return size;
        } catch (XMLStreamException e) {
            throw new IOException(e); // The writer's: it could not write.
        }
    }

    private static XMLStreamReader reader(InputStream in) {
        try {
            return Xml.reader(in);
        } catch (XMLStreamException e) {
            throw malformed(e);
        }
    }

    private static RuntimeException malformed(XMLStreamException e) {
        int line = e.getLocation() == null ? 0 : e.getLocation().getLineNumber();
        return Refusal.because(Words.of("media.svg", line));
    }

    private static final class Copy {

        private final XMLStreamReader reader;
        private final XMLStreamWriter writer;
        private PictureSize size = PictureSize.NONE;
        private int depth;
        private int left = Integer.MAX_VALUE;
        private @Nullable StringBuilder style;

        Copy(XMLStreamReader reader, XMLStreamWriter writer) {
            this.reader = reader;
            this.writer = writer;
        }

        PictureSize run() throws XMLStreamException {
            while (hasNext()) {
                switch (next()) {
                    case START_ELEMENT -> begin();
                    case END_ELEMENT -> end();
                    case CHARACTERS, SPACE -> text(reader.getText());
                    default -> {
                        // Left out.
                    }
                }
            }
            return size;
        }

        /** An element that is not known is left out with all that is in it. */
        private void begin() throws XMLStreamException {
            depth++;
            if (isLeftOut()) {
                return;
            }
            var name = reader.getLocalName();
            if (style != null || !SvgVocabulary.knows(reader.getNamespaceURI(), name)) {
                left = depth;
                return;
            }
            writer.writeStartElement(name);
            if (depth == 1) {
                writer.writeDefaultNamespace(SvgVocabulary.NAMESPACE);
                size = SvgSize.of(reader);
            }
            attributes(name);
            if (name.equals("style")) {
                style = new StringBuilder();
            }
        }

        private void attributes(String element) throws XMLStreamException {
            for (int i = 0; i < reader.getAttributeCount(); i++) {
                var name = SvgVocabulary.attribute(reader.getAttributePrefix(i), reader.getAttributeLocalName(i));
                var value = reader.getAttributeValue(i);
                if (name.isPresent() && SvgVocabulary.isHarmless(element, name.get(), value) && isFirst(i)) {
                    writer.writeAttribute(name.get(), value);
                }
            }
        }

        /** A picture may name its target twice, by the old name and by the new one, which would be the same here. */
        private boolean isFirst(int attribute) {
            var name = reader.getAttributeLocalName(attribute);
            for (int i = 0; i < attribute; i++) {
                if (reader.getAttributeLocalName(i).equals(name)) {
                    return false;
                }
            }
            return true;
        }

        private void text(String text) throws XMLStreamException {
            if (isLeftOut() || depth == 0) {
                return;
            }
            if (style == null) {
                writer.writeCharacters(text);
            } else {
                style.append(text);
            }
        }

        private void end() throws XMLStreamException {
            if (!isLeftOut()) {
                writeStyle();
                writer.writeEndElement();
            } else if (left == depth) {
                left = Integer.MAX_VALUE;
            }
            depth--;
        }

        /** As a whole: its parts, with a comment between them, may look harmless. */
        private void writeStyle() throws XMLStreamException {
            if (style != null && SvgVocabulary.isHarmlessStyle(style.toString())) {
                writer.writeCharacters(style.toString());
            }
            style = null;
        }

        private boolean isLeftOut() {
            return depth >= left;
        }

        private boolean hasNext() {
            try {
                return reader.hasNext();
            } catch (XMLStreamException e) {
                throw malformed(e);
            }
        }

        private int next() {
            try {
                return reader.next();
            } catch (XMLStreamException e) {
                throw malformed(e);
            }
        }
    }
}
