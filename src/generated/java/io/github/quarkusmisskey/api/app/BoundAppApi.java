package io.github.quarkusmisskey.api.app;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.App;
import io.smallrye.mutiny.Uni;

/** {@link AppApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAppApi extends AppApi {

    Binding<AppApi> binding();

    @Override
    default App create(Body<? extends AppCreateRequest> request) {
        return binding().call(request, AppApi::create);
    }

    @Override
    default Uni<App> createAsync(Body<? extends AppCreateRequest> request) {
        return binding().callAsync(request, AppApi::createAsync);
    }

    @Override
    default App show(Body<? extends AppShowRequest> request) {
        return binding().call(request, AppApi::show);
    }

    @Override
    default Uni<App> showAsync(Body<? extends AppShowRequest> request) {
        return binding().callAsync(request, AppApi::showAsync);
    }
}
