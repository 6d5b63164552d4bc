package io.github.quarkusmisskey.api.notes;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code notes/state} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesStateResponse(Boolean isFavorited, Boolean isMutedThread) {}
