package io.github.quarkusmisskey.api.i;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.Page;

/** What {@code i/page-likes} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IPageLikesItem(String id, Page page) {}
