package io.github.quarkusmisskey.api.bubblegame;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.UserLite;

/** What {@code bubble-game/ranking} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BubbleGameRankingItem(String id, Long score, UserLite user) {}
