package io.github.quarkusmisskey.api.flash;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.Flash;

/** What {@code flash/my-likes} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FlashMyLikesItem(String id, Flash flash) {}
