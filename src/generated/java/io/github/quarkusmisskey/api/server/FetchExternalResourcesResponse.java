package io.github.quarkusmisskey.api.server;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code fetch-external-resources} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FetchExternalResourcesResponse(String type, String data) {}
