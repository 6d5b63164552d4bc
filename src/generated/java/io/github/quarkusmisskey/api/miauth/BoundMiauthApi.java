package io.github.quarkusmisskey.api.miauth;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.smallrye.mutiny.Uni;

/** {@link MiauthApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundMiauthApi extends MiauthApi {

    Binding<MiauthApi> binding();

    @Override
    default MiauthGenTokenResponse genToken(Body<? extends MiauthGenTokenRequest> request) {
        return binding().call(request, MiauthApi::genToken);
    }

    @Override
    default Uni<MiauthGenTokenResponse> genTokenAsync(Body<? extends MiauthGenTokenRequest> request) {
        return binding().callAsync(request, MiauthApi::genTokenAsync);
    }
}
