package io.github.quarkusmisskey.api.app;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.App;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code app}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/app")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AppApi {

    /** {@code app/create}: needs no token. */
    @POST
    @Path("create")
    App create(Body<? extends AppCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default App create(Consumer<AppCreateRequest.Builder> request) {
        return create(AppCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<App> createAsync(Body<? extends AppCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<App> createAsync(Consumer<AppCreateRequest.Builder> request) {
        return createAsync(AppCreateRequest.with(request));
    }

    /**
     * {@code app/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_APP}.
     */
    @POST
    @Path("show")
    App show(Body<? extends AppShowRequest> request);

    /** {@link #show(Body)} by {@code appId} alone. */
    @NoClassInterceptors
    default App show(String appId) {
        return show(new AppShowRequest(appId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default App show(Consumer<AppShowRequest.Builder> request) {
        return show(AppShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<App> showAsync(Body<? extends AppShowRequest> request);

    /** {@link #show(Body)} by {@code appId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<App> showAsync(String appId) {
        return showAsync(new AppShowRequest(appId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<App> showAsync(Consumer<AppShowRequest.Builder> request) {
        return showAsync(AppShowRequest.with(request));
    }
}
