package io.github.quarkusmisskey.api.i;

import java.util.Arrays;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code i/export-following} takes. A null member is left out.
 *
 * @param excludeMuting {@code false} if left out
 * @param excludeInactive {@code false} if left out
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record IExportFollowingRequest(
        Boolean excludeMuting,
        Boolean excludeInactive) implements Body<IExportFollowingRequest> {

    @Override
    public boolean equals(Object other) {
        return other instanceof IExportFollowingRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "IExportFollowingRequest",
                "excludeMuting,excludeInactive",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {excludeMuting, excludeInactive};
    }

    /** With what the lambda sets. */
    public static IExportFollowingRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link IExportFollowingRequest}; what is not set is left out. */
    public static final class Builder {

        private Boolean excludeMuting;
        private Boolean excludeInactive;

        private Builder() {}

        public Builder excludeMuting(boolean excludeMuting) {
            this.excludeMuting = excludeMuting;
            return this;
        }

        public Builder excludeInactive(boolean excludeInactive) {
            this.excludeInactive = excludeInactive;
            return this;
        }

        public IExportFollowingRequest build() {
            return new IExportFollowingRequest(
                    excludeMuting,
                    excludeInactive);
        }
    }
}
