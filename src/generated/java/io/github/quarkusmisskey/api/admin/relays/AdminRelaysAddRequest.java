package io.github.quarkusmisskey.api.admin.relays;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code admin/relays/add} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AdminRelaysAddRequest(String inbox) implements Body<AdminRelaysAddRequest> {

    public AdminRelaysAddRequest {
        Objects.requireNonNull(inbox, "inbox");
    }
}
