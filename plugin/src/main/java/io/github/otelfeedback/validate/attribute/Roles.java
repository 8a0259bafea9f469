package io.github.otelfeedback.validate.attribute;

import io.github.otelfeedback.fact.Attribute;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What somebody does in an organization, where an English text says more than "an engineer". */
final class Roles {

  private static final Pattern ROLE =
      Pattern.compile(
          "(?=[A-Zc-jlo-sv])"
              + Written.BEFORE
              + "(?:(?:[Pp]rincipal|[Ss]enior|[Ss]taff|[Ll]ead|[Cc]hief|[Dd]istinguished"
              + "|[Jj]unior|[Pp]latform|[Rr]eliability|[Ss]ecurity|DevOps|[Ii]nfrastructure"
              + "|[Oo]bservability|[Ss]oftware|[Dd]ata|[Ss]olutions?|[Ee]nterprise"
              + "|[Ee]ngineering|[Pp]roduct|[Pp]roject)\\s+"
              + "(?:engineer|developer|architect|manager|director|officer|lead|analyst)"
              + "|C[TIE]O|CISO|VP|SRE|[Vv]ice president|[Hh]ead of|[Dd]irector of)"
              + Written.BEHIND);

  private Roles() {}

  static Stream<Mark> in(String prose) {
    return ROLE.matcher(prose)
        .results()
        .map(
            found ->
                new Mark(
                    Attribute.ROLE,
                    found.group().toLowerCase(java.util.Locale.ROOT).replaceAll("\\s+", " "),
                    found.start()));
  }
}
