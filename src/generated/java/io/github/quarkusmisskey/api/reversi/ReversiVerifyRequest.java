package io.github.quarkusmisskey.api.reversi;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code reversi/verify} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiVerifyRequest(String gameId, String crc32) implements Body<ReversiVerifyRequest> {

    public ReversiVerifyRequest {
        Objects.requireNonNull(gameId, "gameId");
        Objects.requireNonNull(crc32, "crc32");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReversiVerifyRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ReversiVerifyRequest",
                "gameId,crc32",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {gameId, crc32};
    }

    /** With what the lambda sets. */
    public static ReversiVerifyRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ReversiVerifyRequest}; what is not set is left out. */
    public static final class Builder {

        private String gameId;
        private String crc32;

        private Builder() {}

        public Builder gameId(String gameId) {
            this.gameId = gameId;
            return this;
        }

        public Builder crc32(String crc32) {
            this.crc32 = crc32;
            return this;
        }

        public ReversiVerifyRequest build() {
            return new ReversiVerifyRequest(
                    gameId,
                    crc32);
        }
    }
}
