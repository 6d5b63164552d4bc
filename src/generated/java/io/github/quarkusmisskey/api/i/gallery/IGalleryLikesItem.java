package io.github.quarkusmisskey.api.i.gallery;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.GalleryPost;

/** What {@code i/gallery/likes} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IGalleryLikesItem(String id, GalleryPost post) {}
