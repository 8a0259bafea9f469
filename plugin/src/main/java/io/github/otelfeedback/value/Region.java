package io.github.otelfeedback.value;

import com.ibm.icu.util.Region.RegionType;
import io.github.otelfeedback.problem.Parsed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Where an organization is: a country, a part of a continent, or a continent.
 *
 * <p>A country is its code of two letters (ISO 3166-1), the others are words for the regions of the
 * United Nations (standard M49), which say what lies in what.
 */
public record Region(String text) {

  private static final Map<String, String> CODES = codes();

  public static final Form FORM =
      Form.of(
          "^([A-Z]{2}|" + CODES.keySet().stream().collect(Collectors.joining("|")) + ")$",
          "unknown-region",
          "This is no region known here.",
          "Write a continent ("
              + CODES.keySet().stream().limit(6).collect(Collectors.joining(", "))
              + "), a part of one such as western-europe, or a country's code such as DE.");

  /** Reads the text as it stands, or refuses it. */
  public static Parsed<Region> parse(String text) {
    return FORM.parse(text, Region::new)
        .then(
            region ->
                region.isCountry() && region.above(RegionType.SUBCONTINENT).isEmpty()
                    ? Parsed.refused(FORM.rule(), FORM.message(), FORM.next())
                    : Parsed.accepted(region));
  }

  private static Map<String, String> codes() {
    Map<String, String> codes = new LinkedHashMap<>();
    codes.put("africa", "002");
    codes.put("americas", "019");
    codes.put("asia", "142");
    codes.put("europe", "150");
    codes.put("oceania", "009");
    codes.put("worldwide", "001");
    codes.put("northern-africa", "015");
    codes.put("western-africa", "011");
    codes.put("middle-africa", "017");
    codes.put("eastern-africa", "014");
    codes.put("southern-africa", "018");
    codes.put("northern-america", "021");
    codes.put("central-america", "013");
    codes.put("caribbean", "029");
    codes.put("south-america", "005");
    codes.put("central-asia", "143");
    codes.put("eastern-asia", "030");
    codes.put("southern-asia", "034");
    codes.put("south-eastern-asia", "035");
    codes.put("western-asia", "145");
    codes.put("northern-europe", "154");
    codes.put("western-europe", "155");
    codes.put("southern-europe", "039");
    codes.put("eastern-europe", "151");
    codes.put("australasia", "053");
    codes.put("melanesia", "054");
    codes.put("micronesia", "057");
    codes.put("polynesia", "061");
    return codes;
  }

  /** This region and those around it, the smallest first; each is coarser than the one before. */
  public List<Region> ladder() {
    List<Region> ladder = new ArrayList<>(List.of(this));
    above(RegionType.SUBCONTINENT).ifPresent(ladder::add);
    above(RegionType.CONTINENT).ifPresent(ladder::add);
    return ladder.stream().distinct().toList();
  }

  private boolean isCountry() {
    return !CODES.containsKey(text);
  }

  private Optional<Region> above(RegionType type) {
    com.ibm.icu.util.Region own =
        com.ibm.icu.util.Region.getInstance(CODES.getOrDefault(text, text));
    return Optional.ofNullable(own.getContainingRegion(type))
        .flatMap(around -> word(around.toString()));
  }

  private static Optional<Region> word(String code) {
    return CODES.entrySet().stream()
        .filter(entry -> entry.getValue().equals(code))
        .map(entry -> new Region(entry.getKey()))
        .findFirst();
  }

  @Override
  public String toString() {
    return text;
  }
}
