package io.github.quarkusmisskey.api.admin.relays;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/relays/remove} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRelaysRemoveRequest(String inbox) implements Body<AdminRelaysRemoveRequest> {

    public AdminRelaysRemoveRequest {
        Objects.requireNonNull(inbox, "inbox");
    }
}
