package io.github.quarkusmisskey.api.invite;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code invite/delete} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record InviteDeleteRequest(String inviteId) implements Body<InviteDeleteRequest> {

    public InviteDeleteRequest {
        Objects.requireNonNull(inviteId, "inviteId");
    }
}
