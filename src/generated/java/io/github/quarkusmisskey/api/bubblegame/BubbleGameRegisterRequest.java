package io.github.quarkusmisskey.api.bubblegame;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code bubble-game/register} takes. A null member is left out.
 *
 * @param score at least 0
 * @param seed 1 to 1024 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record BubbleGameRegisterRequest(
        Long score,
        String seed,
        List<List<Long>> logs,
        String gameMode,
        Long gameVersion) implements Body<BubbleGameRegisterRequest> {

    public BubbleGameRegisterRequest {
        Objects.requireNonNull(score, "score");
        Objects.requireNonNull(seed, "seed");
        Objects.requireNonNull(logs, "logs");
        Objects.requireNonNull(gameMode, "gameMode");
        Objects.requireNonNull(gameVersion, "gameVersion");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BubbleGameRegisterRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "BubbleGameRegisterRequest",
                "score,seed,logs,gameMode,gameVersion",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {score, seed, logs, gameMode, gameVersion};
    }

    /** With what the lambda sets. */
    public static BubbleGameRegisterRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one. */
    public static Builder builder() {
        return new Builder();
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder();
        copy.score = score;
        copy.seed = seed;
        copy.logs = logs;
        copy.gameMode = gameMode;
        copy.gameVersion = gameVersion;
        return copy;
    }

    /** Collects the components of a {@link BubbleGameRegisterRequest}; what is not set is left out. */
    public static final class Builder {

        private Long score;
        private String seed;
        private List<List<Long>> logs;
        private String gameMode;
        private Long gameVersion;

        private Builder() {}

        public Builder score(long score) {
            this.score = score;
            return this;
        }

        public Builder seed(String seed) {
            this.seed = seed;
            return this;
        }

        public Builder logs(List<List<Long>> logs) {
            this.logs = logs;
            return this;
        }

        public Builder gameMode(String gameMode) {
            this.gameMode = gameMode;
            return this;
        }

        public Builder gameVersion(long gameVersion) {
            this.gameVersion = gameVersion;
            return this;
        }

        public BubbleGameRegisterRequest build() {
            return new BubbleGameRegisterRequest(
                    score,
                    seed,
                    logs,
                    gameMode,
                    gameVersion);
        }
    }
}
