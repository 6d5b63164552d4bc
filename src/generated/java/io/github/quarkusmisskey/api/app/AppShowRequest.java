package io.github.quarkusmisskey.api.app;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/** What {@code app/show} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AppShowRequest(String appId) implements Body<AppShowRequest> {

    public AppShowRequest {
        Objects.requireNonNull(appId, "appId");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AppShowRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    @Override
    public String toString() {
        return Components.text(
                "AppShowRequest",
                "appId",
                componentValues());
    }

    private Object[] componentValues() {
        return new Object[] {appId};
    }

    /** With what the lambda sets. */
    public static AppShowRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AppShowRequest}; what is not set is left out. */
    public static final class Builder {

        private String appId;

        private Builder() {}

        public Builder appId(String appId) {
            this.appId = appId;
            return this;
        }

        public AppShowRequest build() {
            return new AppShowRequest(
                    appId);
        }
    }
}
