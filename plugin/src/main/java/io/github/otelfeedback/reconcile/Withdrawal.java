package io.github.otelfeedback.reconcile;

import io.github.otelfeedback.page.Page;
import io.github.otelfeedback.value.SessionId;
import java.util.List;

/**
 * A session that a run takes back, so that the website ends as if it had never been there.
 *
 * <p>The pages given to that run are those without the session. Its own pages go even where they
 * were edited on the website, and an edited page that held it is written anew.
 *
 * @param session the session
 * @param sections the pages that start a section as they are generated with the session; where one
 *     stands like that and nothing is left in its section, it goes, too
 */
public record Withdrawal(SessionId session, List<Page> sections) {}
