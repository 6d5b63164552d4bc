package io.github.quarkusmisskey.api.charts.user;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.ChartsNoteKinds;

/** What {@code charts/user/notes} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserNotesResponse(
        List<Long> total,
        List<Long> inc,
        List<Long> dec,
        ChartsNoteKinds diffs) {}
