package io.github.quarkusmisskey.api.reversi;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code reversi/show-game} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ReversiShowGameRequest(String gameId) implements Body<ReversiShowGameRequest> {

    public ReversiShowGameRequest {
        Objects.requireNonNull(gameId, "gameId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ReversiShowGameRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "ReversiShowGameRequest",
                "gameId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {gameId};
    }

    /** With what the lambda sets. */
    public static ReversiShowGameRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link ReversiShowGameRequest}; what is not set is left out. */
    public static final class Builder {

        private String gameId;

        private Builder() {}

        public Builder gameId(String gameId) {
            this.gameId = gameId;
            return this;
        }

        public ReversiShowGameRequest build() {
            return new ReversiShowGameRequest(
                    gameId);
        }
    }
}
