package io.github.quarkusmisskey.api.charts.user;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code charts/user/pv} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsUserPvResponse(Views upv, Views pv) {

    /** An object that {@link ChartsUserPvResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Views(List<Long> user, List<Long> visitor) {}
}
