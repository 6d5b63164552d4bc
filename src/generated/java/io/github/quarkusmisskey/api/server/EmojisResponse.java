package io.github.quarkusmisskey.api.server;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.EmojiSimple;

/** What {@code emojis} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmojisResponse(List<EmojiSimple> emojis) {}
