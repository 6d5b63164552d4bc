package io.github.quarkusmisskey.api.notes.drafts;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.NoteDraft;

/** What {@code notes/drafts/create} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesDraftsCreateResponse(NoteDraft createdDraft) {}
