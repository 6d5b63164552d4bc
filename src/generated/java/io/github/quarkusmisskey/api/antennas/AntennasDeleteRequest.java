package io.github.quarkusmisskey.api.antennas;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code antennas/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AntennasDeleteRequest(String antennaId) implements Body<AntennasDeleteRequest> {

    public AntennasDeleteRequest {
        Objects.requireNonNull(antennaId, "antennaId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AntennasDeleteRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AntennasDeleteRequest",
                "antennaId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {antennaId};
    }

    /** With what the lambda sets. */
    public static AntennasDeleteRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AntennasDeleteRequest}; what is not set is left out. */
    public static final class Builder {

        private String antennaId;

        private Builder() {}

        public Builder antennaId(String antennaId) {
            this.antennaId = antennaId;
            return this;
        }

        public AntennasDeleteRequest build() {
            return new AntennasDeleteRequest(
                    antennaId);
        }
    }
}
