package io.github.quarkusmisskey.api.notes;

import java.util.Map;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code notes/show-partial-bulk} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NotesShowPartialBulkItem(
        String id,
        Map<String, Long> reactions,
        Map<String, String> reactionEmojis) {}
