package io.github.quarkusmisskey.api.emailaddress;

import java.util.Objects;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.github.quarkusmisskey.api.Body;

/** What {@code email-address/available} takes. A null member is left out. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record EmailAddressAvailableRequest(
        String emailAddress) implements Body<EmailAddressAvailableRequest> {

    public EmailAddressAvailableRequest {
        Objects.requireNonNull(emailAddress, "emailAddress");
    }
}
