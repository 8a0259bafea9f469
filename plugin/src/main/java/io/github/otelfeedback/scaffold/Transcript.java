package io.github.otelfeedback.scaffold;

import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.VideoId;
import java.util.List;
import java.util.Optional;

/**
 * What a transcript file says about its session: only what stands above the machine's text.
 *
 * <p>Guests and organization are read from the first heading, which is the title of the video; the
 * text below it mangles names and is never used.
 */
public record Transcript(
    String title,
    Optional<PartialDate> published,
    Optional<VideoId> video,
    List<String> guests,
    Optional<String> organization,
    Optional<String> series) {}
