package io.github.quarkusmisskey.api.charts.user;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code charts/user/reactions} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserReactionsResponse(Reactions local, Reactions remote) {

    /** An object that {@link ChartsUserReactionsResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Reactions(List<Long> count) {}
}
