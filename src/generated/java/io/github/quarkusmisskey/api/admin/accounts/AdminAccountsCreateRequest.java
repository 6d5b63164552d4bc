package io.github.quarkusmisskey.api.admin.accounts;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

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

    /** Without the secrets. */
    @Override
    public String toString() {
        return "AdminAccountsCreateRequest[username=" + username
                + ", password=[redacted]"
                + ", setupPassword=[redacted]"
                + "]";
    }

    /** With what is required alone. */
    public static AdminAccountsCreateRequest of(String username, String password) {
        return new AdminAccountsCreateRequest(username, password, null);
    }
}
