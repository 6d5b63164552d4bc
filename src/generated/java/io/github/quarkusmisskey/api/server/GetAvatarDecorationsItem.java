package io.github.quarkusmisskey.api.server;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code get-avatar-decorations} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record GetAvatarDecorationsItem(
        String id,
        String name,
        String description,
        String url,
        List<String> roleIdsThatCanBeUsedThisDecoration,
        String category) {}
