package io.github.quarkusmisskey.api.charts;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code charts/drive} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsDriveResponse(Files local, Files remote) {

    /** An object that {@link ChartsDriveResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Files(List<Long> incCount, List<Long> incSize, List<Long> decCount, List<Long> decSize) {}
}
