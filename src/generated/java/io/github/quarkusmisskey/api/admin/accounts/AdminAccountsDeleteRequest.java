package io.github.quarkusmisskey.api.admin.accounts;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/accounts/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminAccountsDeleteRequest(String userId) implements Body<AdminAccountsDeleteRequest> {

    public AdminAccountsDeleteRequest {
        Objects.requireNonNull(userId, "userId");
    }
}
