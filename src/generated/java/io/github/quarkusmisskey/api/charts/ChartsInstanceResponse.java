package io.github.quarkusmisskey.api.charts;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.model.ChartsNotes;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/** What {@code charts/instance} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ChartsInstanceResponse(
        Requests requests,
        ChartsNotes notes,
        ChartsTotal users,
        ChartsTotal following,
        ChartsTotal followers,
        Drive drive) {

    /** An object that {@link ChartsInstanceResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Requests(List<Long> failed, List<Long> succeeded, List<Long> received) {}

    /** An object that {@link ChartsInstanceResponse} holds. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record Drive(
            List<Long> totalFiles,
            List<Long> incFiles,
            List<Long> decFiles,
            List<Long> incUsage,
            List<Long> decUsage) {}
}
