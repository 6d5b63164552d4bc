package io.github.quarkusmisskey.api.bubblegame;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code bubble-game/ranking} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BubbleGameRankingRequest(String gameMode) implements Body<BubbleGameRankingRequest> {

    public BubbleGameRankingRequest {
        Objects.requireNonNull(gameMode, "gameMode");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BubbleGameRankingRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "BubbleGameRankingRequest",
                "gameMode",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {gameMode};
    }

    /** With what the lambda sets. */
    public static BubbleGameRankingRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link BubbleGameRankingRequest}; what is not set is left out. */
    public static final class Builder {

        private String gameMode;

        private Builder() {}

        public Builder gameMode(String gameMode) {
            this.gameMode = gameMode;
            return this;
        }

        public BubbleGameRankingRequest build() {
            return new BubbleGameRankingRequest(
                    gameMode);
        }
    }
}
