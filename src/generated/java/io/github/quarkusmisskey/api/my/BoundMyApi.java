package io.github.quarkusmisskey.api.my;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.App;
import io.smallrye.mutiny.Uni;

/** {@link MyApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundMyApi extends MyApi {

    Binding<MyApi> binding();

    @Override
    default List<App> apps(Body<? extends MyAppsRequest> request) {
        return binding().call(request, MyApi::apps);
    }

    @Override
    default Uni<List<App>> appsAsync(Body<? extends MyAppsRequest> request) {
        return binding().callAsync(request, MyApi::appsAsync);
    }
}
