package io.github.quarkusmisskey.api.notes;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code notes/translate} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesTranslateResponse(String sourceLang, String text) {}
