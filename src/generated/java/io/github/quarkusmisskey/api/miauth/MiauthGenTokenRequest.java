package io.github.quarkusmisskey.api.miauth;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code miauth/gen-token} takes. A null member is left out.
 *
 * @param session null is sent as null
 * @param permission no two the same
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MiauthGenTokenRequest(
        @JsonInclude(JsonInclude.Include.ALWAYS) String session,
        String name,
        String description,
        String iconUrl,
        List<String> permission) implements Body<MiauthGenTokenRequest> {

    public MiauthGenTokenRequest {
        Objects.requireNonNull(permission, "permission");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof MiauthGenTokenRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "MiauthGenTokenRequest",
                "session,name,description,iconUrl,permission",
                "[redacted]", name, description, iconUrl, permission);
    }

    private Object[] componentValues() {
        return new Object[] {session, name, description, iconUrl, permission};
    }

    /** With what is required alone. */
    public static MiauthGenTokenRequest of(String session, List<String> permission) {
        return new Builder(session, permission).build();
    }

    /** With what the lambda sets. */
    public static MiauthGenTokenRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** A builder of one, given what is required. */
    public static Builder builder(String session, List<String> permission) {
        return new Builder(session, permission);
    }

    /** A builder that begins with the components of this. */
    public Builder toBuilder() {
        Builder copy = new Builder(session, permission);
        copy.name = name;
        copy.description = description;
        copy.iconUrl = iconUrl;
        return copy;
    }

    /** Collects the components of a {@link MiauthGenTokenRequest}; what is not set is left out. */
    public static final class Builder {

        private String session;
        private String name;
        private String description;
        private String iconUrl;
        private List<String> permission;

        private Builder() {}

        private Builder(String session, List<String> permission) {
            this.session = session;
            this.permission = permission;
        }

        public Builder session(String session) {
            this.session = session;
            return this;
        }

        public Builder name(String name) {
            this.name = name;
            return this;
        }

        public Builder description(String description) {
            this.description = description;
            return this;
        }

        public Builder iconUrl(String iconUrl) {
            this.iconUrl = iconUrl;
            return this;
        }

        public Builder permission(List<String> permission) {
            this.permission = permission;
            return this;
        }

        public Builder permission(String... permission) {
            return permission(List.of(permission));
        }

        public MiauthGenTokenRequest build() {
            return new MiauthGenTokenRequest(
                    session,
                    name,
                    description,
                    iconUrl,
                    permission);
        }
    }
}
