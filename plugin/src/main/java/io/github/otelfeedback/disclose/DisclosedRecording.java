package io.github.otelfeedback.disclose;

import io.github.otelfeedback.fact.RecordingState;
import io.github.otelfeedback.value.PartialDate;
import io.github.otelfeedback.value.VideoId;
import java.util.Optional;

/** A recording as far as it may be shown: the video only while it is public. */
public record DisclosedRecording(
    RecordingState state, Optional<VideoId> video, Optional<PartialDate> published) {}
