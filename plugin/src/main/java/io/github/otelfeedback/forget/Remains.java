package io.github.otelfeedback.forget;

import io.github.otelfeedback.site.Held;
import java.util.List;

/**
 * What the tool cannot take back.
 *
 * @param website what the history of the website's checkout holds
 * @param records what the history around the records holds
 * @param identities what the history around the private identities holds
 * @param mentions lines of the checkout that lead to the session
 * @param foreign pages of the session on the website that are not ours, by site path
 */
public record Remains(
    Held website, Held records, Held identities, List<Mention> mentions, List<String> foreign) {}
