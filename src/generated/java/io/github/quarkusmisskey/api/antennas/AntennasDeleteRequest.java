package io.github.quarkusmisskey.api.antennas;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code antennas/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AntennasDeleteRequest(String antennaId) implements Body<AntennasDeleteRequest> {

    public AntennasDeleteRequest {
        Objects.requireNonNull(antennaId, "antennaId");
    }
}
