package io.github.quarkusmisskey.api.charts;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.ChartsNotes;

/** What {@code charts/notes} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsNotesResponse(ChartsNotes local, ChartsNotes remote) {}
