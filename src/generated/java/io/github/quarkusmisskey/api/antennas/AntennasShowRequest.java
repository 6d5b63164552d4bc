package io.github.quarkusmisskey.api.antennas;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code antennas/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AntennasShowRequest(String antennaId) implements Body<AntennasShowRequest> {

    public AntennasShowRequest {
        Objects.requireNonNull(antennaId, "antennaId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AntennasShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AntennasShowRequest",
                "antennaId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {antennaId};
    }

    /** With what the lambda sets. */
    public static AntennasShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AntennasShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String antennaId;

        private Builder() {}

        public Builder antennaId(String antennaId) {
            this.antennaId = antennaId;
            return this;
        }

        public AntennasShowRequest build() {
            return new AntennasShowRequest(
                    antennaId);
        }
    }
}
