package io.github.otelfeedback.picture;

import io.github.otelfeedback.fact.Extra;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * An SVG: shapes alone are what is seen (W3C, "Scalable Vector Graphics 2").
 *
 * <p>Everything that can be read is text: titles, descriptions, comments, labels, and attributes of
 * drawing programs. Nothing is taken out, because shapes may lean on it.
 */
final class Svg {

  private static final String NAMESPACE = "http://www.w3.org/2000/svg";
  private static final String LINKS = "http://www.w3.org/1999/xlink";
  private static final Pattern URL = Pattern.compile("url\\((?!#)");
  private static final Set<String> TEXTS =
      Set.of("title", "desc", "metadata", "text", "tspan", "textpath");
  private static final Set<String> LINKED =
      Set.of("script", "foreignobject", "a", "image", "iframe", "style");

  private final byte[] bytes;
  private final Stripped out;

  Svg(byte[] bytes, Stripped out) {
    this.bytes = bytes;
    this.out = out;
  }

  void read() {
    out.keep(bytes);
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      XMLStreamReader reader = factory.createXMLStreamReader(new StringReader(text()));
      while (reader.hasNext()) {
        event(reader);
        reader.next();
      }
    } catch (XMLStreamException | CharacterCodingException e) {
      out.drop(Extra.UNKNOWN);
    }
  }

  private String text() throws CharacterCodingException {
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  private void event(XMLStreamReader reader) {
    switch (reader.getEventType()) {
      case XMLStreamConstants.START_ELEMENT -> element(reader);
      case XMLStreamConstants.COMMENT -> out.drop(Extra.TEXT);
      case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> {
        if (!reader.getText().isBlank()) {
          out.drop(Extra.TEXT);
        }
      }
      case XMLStreamConstants.PROCESSING_INSTRUCTION,
          XMLStreamConstants.DTD,
          XMLStreamConstants.ENTITY_REFERENCE ->
          out.drop(Extra.METADATA);
      default -> {
        // Ends of elements and of the document tell nothing.
      }
    }
  }

  private void element(XMLStreamReader reader) {
    String name = reader.getLocalName().toLowerCase(Locale.ROOT);
    if (!NAMESPACE.equals(reader.getNamespaceURI())) {
      out.drop(Extra.METADATA);
    }
    if (TEXTS.contains(name)) {
      out.drop(Extra.TEXT);
    }
    if (LINKED.contains(name)) {
      out.drop(Extra.LINK);
    }
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attribute(reader, i);
    }
  }

  private void attribute(XMLStreamReader reader, int index) {
    String name = reader.getAttributeLocalName(index).toLowerCase(Locale.ROOT);
    String space = reader.getAttributeNamespace(index);
    String value = reader.getAttributeValue(index).toLowerCase(Locale.ROOT).strip();
    boolean plain = space == null || space.isEmpty();
    boolean link = name.equals("href") && (plain || space.equals(LINKS));
    if (name.startsWith("aria-") || name.startsWith("data-") || (!plain && !link)) {
      out.drop(name.equals("space") ? Extra.METADATA : Extra.TEXT);
    }
    if ((link && !value.startsWith("#")) || name.startsWith("on") || isElsewhere(value)) {
      out.drop(Extra.LINK);
    }
  }

  /** Whether a value names an address: a part of the same file begins with a number sign. */
  private static boolean isElsewhere(String value) {
    String address = value.replaceAll("[\\s'\"]", "");
    return URL.matcher(address).find()
        || address.contains("://")
        || address.startsWith("data:")
        || address.startsWith("javascript:");
  }
}
