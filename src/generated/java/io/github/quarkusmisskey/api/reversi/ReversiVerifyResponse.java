package io.github.quarkusmisskey.api.reversi;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.ReversiGameDetailed;

/** What {@code reversi/verify} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiVerifyResponse(Boolean desynced, ReversiGameDetailed game) {}
