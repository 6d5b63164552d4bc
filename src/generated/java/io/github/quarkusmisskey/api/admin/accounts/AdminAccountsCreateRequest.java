package io.github.quarkusmisskey.api.admin.accounts;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.internal.text.Components;

/**
 * What {@code admin/accounts/create} takes. A null member is left out.
 *
 * @param username matches <code>^&#92;w&#123;1,20&#125;$</code>
 * @param password at least 1 characters
 */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAccountsCreateRequest(
        String username,
        String password,
        String setupPassword) implements Body<AdminAccountsCreateRequest> {

    public AdminAccountsCreateRequest {
        Objects.requireNonNull(username, "username");
        Objects.requireNonNull(password, "password");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AdminAccountsCreateRequest that && Arrays.equals(componentValues(), that.componentValues());
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(componentValues());
    }

    /** Without the secrets. */
    @Override
    public String toString() {
        return Components.text(
                "AdminAccountsCreateRequest",
                "username,password,setupPassword",
                username, "[redacted]", "[redacted]");
    }

    private Object[] componentValues() {
        return new Object[] {username, password, setupPassword};
    }

    /** With what is required alone. */
    public static AdminAccountsCreateRequest of(String username, String password) {
        return new AdminAccountsCreateRequest(username, password, null);
    }

    /** With what the lambda sets. */
    public static AdminAccountsCreateRequest with(Consumer<Builder> fields) {
        Builder builder = new Builder();
        fields.accept(builder);
        return builder.build();
    }

    /** Collects the components of a {@link AdminAccountsCreateRequest}; what is not set is left out. */
    public static final class Builder {

        private String username;
        private String password;
        private String setupPassword;

        private Builder() {}

        public Builder username(String username) {
            this.username = username;
            return this;
        }

        public Builder password(String password) {
            this.password = password;
            return this;
        }

        public Builder setupPassword(String setupPassword) {
            this.setupPassword = setupPassword;
            return this;
        }

        public AdminAccountsCreateRequest build() {
            return new AdminAccountsCreateRequest(
                    username,
                    password,
                    setupPassword);
        }
    }
}
