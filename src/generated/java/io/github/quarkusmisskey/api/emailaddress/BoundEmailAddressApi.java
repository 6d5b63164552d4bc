package io.github.quarkusmisskey.api.emailaddress;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link EmailAddressApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundEmailAddressApi extends EmailAddressApi {

    Binding<EmailAddressApi> binding();

    @Override
    default EmailAddressAvailableResponse available(Body<? extends EmailAddressAvailableRequest> request) {
        return binding().call(request, EmailAddressApi::available);
    }

    @Override
    default Uni<EmailAddressAvailableResponse> availableAsync(Body<? extends EmailAddressAvailableRequest> request) {
        return binding().callAsync(request, EmailAddressApi::availableAsync);
    }
}
