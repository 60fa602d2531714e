package newsgraph.export;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// Writes XML in lines, escaped by the JDK's writer.
final class Xml {
    private final XMLStreamWriter out;
    private final Deque<Boolean> hasChildren = new ArrayDeque<>();

    /// Something that writes and may fail in XML's own way.
    private interface Step {
        void run() throws XMLStreamException;
    }

    Xml(Writer writer) throws IOException {
        try {
            out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(writer);
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
        run(() -> out.writeStartDocument("UTF-8", "1.0"));
    }

    /// Begins an element.
    ///
    /// @param attributes names and values in turn
    Xml open(String name, String... attributes) throws IOException {
        run(() -> {
            line();
            out.writeStartElement(name);
            for (int i = 0; i < attributes.length; i += 2) {
                out.writeAttribute(attributes[i], attributes[i + 1]);
            }
        });
        hasChildren.push(false);
        return this;
    }

    Xml text(String words) throws IOException {
        run(() -> out.writeCharacters(words));
        return this;
    }

    Xml close() throws IOException {
        boolean onItsOwnLine = hasChildren.pop();
        run(() -> {
            if (onItsOwnLine) {
                out.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
            }
            out.writeEndElement();
        });
        return this;
    }

    /// Writes an element without content.
    Xml empty(String name, String... attributes) throws IOException {
        return open(name, attributes).close();
    }

    void end() throws IOException {
        run(() -> {
            out.writeEndDocument();
            out.writeCharacters("\n");
            out.flush();
        });
    }

    private void line() throws XMLStreamException {
        if (!hasChildren.isEmpty()) {
            hasChildren.pop();
            hasChildren.push(true);
        }
        out.writeCharacters("\n" + "  ".repeat(hasChildren.size()));
    }

    private static void run(Step step) throws IOException {
        try {
            step.run();
        } catch (XMLStreamException e) {
            throw new IOException(e.getMessage(), e);
        }
    }
}
