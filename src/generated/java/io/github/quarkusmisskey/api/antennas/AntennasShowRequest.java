package io.github.quarkusmisskey.api.antennas;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code antennas/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AntennasShowRequest(String antennaId) implements Body<AntennasShowRequest> {

    public AntennasShowRequest {
        Objects.requireNonNull(antennaId, "antennaId");
    }
}
