package dev.assay.rulebook.workbook;

import java.io.ByteArrayInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Walks over a part's elements. A document type is refused, so nothing is expanded and nothing is fetched. */
final class XmlPart {

    private XmlPart() {}

    /** A part that is not what it should be. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;

        Broken(String what) {
            super(what);
        }
    }

    /** @param onElement called at each start of an element; may read on to its end */
    static void walk(byte[] part, Visit onElement) throws Broken {
        walk(part, onElement, closed -> {});
    }

    static void walk(byte[] part, Visit onElement, Consumer<String> onEnd) throws Broken {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        try {
            XMLStreamReader xml = factory.createXMLStreamReader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                int event = xml.next();
                if (event == XMLStreamConstants.DTD) {
                    throw new Broken("a document type");
                }
                if (event == XMLStreamConstants.START_ELEMENT) {
                    onElement.visit(xml, xml.getLocalName());
                } else if (event == XMLStreamConstants.END_ELEMENT) {
                    onEnd.accept(xml.getLocalName());
                }
            }
        } catch (XMLStreamException | NumberFormatException notXml) {
            throw new Broken(Optional.ofNullable(notXml.getMessage()).orElse("not well-formed"));
        }
    }

    /** What to do at an element. */
    interface Visit {
        void visit(XMLStreamReader xml, String name) throws XMLStreamException, Broken;
    }

    /** An attribute by its local name; empty if absent. */
    static String attribute(XMLStreamReader xml, String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    static boolean isTrue(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value.equals("1") || value.equals("true");
    }

    /** The text of a string item up to its end, without the readings that stand above East Asian words. */
    static String item(XMLStreamReader xml) throws XMLStreamException {
        StringBuilder text = new StringBuilder();
        int depth = 1;
        int skipped = 0;
        boolean inText = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                skipped = skipped > 0 || xml.getLocalName().equals("rPh") ? skipped + 1 : 0;
                inText = xml.getLocalName().equals("t") && skipped == 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
                skipped = Math.max(0, skipped - 1);
                inText = false;
            } else if (inText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
                text.append(xml.getText());
            }
        }
        return unescaped(text.toString());
    }

    /** Characters that XML cannot hold are stored as _x000D_. */
    static String unescaped(String text) {
        return text.contains("_x")
                ? java.util.regex.Pattern.compile("_x([0-9A-Fa-f]{4})_")
                        .matcher(text)
                        .replaceAll(found -> java.util.regex.Matcher.quoteReplacement(
                                String.valueOf((char) Integer.parseInt(found.group(1), 16))))
                : text;
    }

    static String escaped(String text) {
        return text.replaceAll("_(?=x[0-9A-Fa-f]{4}_)", "_x005F_");
    }
}
