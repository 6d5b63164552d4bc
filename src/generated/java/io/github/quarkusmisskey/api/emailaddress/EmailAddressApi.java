package io.github.quarkusmisskey.api.emailaddress;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code email-address}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/email-address")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface EmailAddressApi {

    /** {@code email-address/available}: needs no token. */
    @POST
    @Path("available")
    EmailAddressAvailableResponse available(Body<? extends EmailAddressAvailableRequest> request);

    /** {@link #available(Body)} by {@code emailAddress} alone. */
    @NoClassInterceptors
    default EmailAddressAvailableResponse available(String emailAddress) {
        return available(new EmailAddressAvailableRequest(emailAddress));
    }

    /** {@link #available(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default EmailAddressAvailableResponse available(Consumer<EmailAddressAvailableRequest.Builder> request) {
        return available(EmailAddressAvailableRequest.with(request));
    }

    /** {@link #available(Body)} without blocking. */
    @POST
    @Path("available")
    Uni<EmailAddressAvailableResponse> availableAsync(Body<? extends EmailAddressAvailableRequest> request);

    /** {@link #available(Body)} by {@code emailAddress} alone and without blocking. */
    @NoClassInterceptors
    default Uni<EmailAddressAvailableResponse> availableAsync(String emailAddress) {
        return availableAsync(new EmailAddressAvailableRequest(emailAddress));
    }

    /** {@link #available(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<EmailAddressAvailableResponse> availableAsync(Consumer<EmailAddressAvailableRequest.Builder> request) {
        return availableAsync(EmailAddressAvailableRequest.with(request));
    }
}
