package io.github.otelfeedback.picture;

import io.github.otelfeedback.fact.Extra;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

/**
 * What an EXIF block tells: a TIFF header, then entries of twelve bytes by tag (CIPA DC-008,
 * "Exif"). What cannot be read is metadata all the same.
 */
final class Exif {

  private static final int ENTRY = 12;
  private static final int ORIENTATION = 0x0112;
  private static final int LOCATION = 0x8825;
  private static final Set<Integer> AUTHORS = Set.of(0x013B, 0x8298, 0x9C9D);

  private final Set<Extra> extras = new TreeSet<>(Set.of(Extra.METADATA));

  Exif(byte[] bytes, int from, int to) {
    try {
      read(new ByteReader(Arrays.copyOfRange(bytes, from, to)));
    } catch (IndexOutOfBoundsException e) {
      extras.add(Extra.METADATA);
    }
  }

  Set<Extra> extras() {
    return extras;
  }

  private void read(ByteReader in) {
    boolean little = in.has(0, "II");
    int table = little ? in.little32(4) : in.big32(4);
    int entries = number(in, table, little);
    for (int i = 0; i < entries; i++) {
      int at = table + 2 + i * ENTRY;
      entry(number(in, at, little), number(in, at + 8, little));
    }
  }

  private static int number(ByteReader in, int at, boolean little) {
    return little ? in.little16(at) : in.big16(at);
  }

  private void entry(int tag, int value) {
    if (tag == LOCATION) {
      extras.add(Extra.LOCATION);
    }
    if (AUTHORS.contains(tag)) {
      extras.add(Extra.AUTHOR);
    }
    if (tag == ORIENTATION && value != 1) {
      extras.add(Extra.ROTATION);
    }
  }
}
