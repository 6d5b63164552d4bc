package io.github.quarkusmisskey.api.charts.user;

import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/** What {@code charts/user/following} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserFollowingResponse(Relations local, Relations remote) {

    /** An object that {@link ChartsUserFollowingResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Relations(ChartsTotal followings, ChartsTotal followers) {}
}
