package io.github.quarkusmisskey.api.my;

import java.util.List;
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

/** The endpoints of {@code my}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/my")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface MyApi {

    /** {@code my/apps}: needs {@code read:account}. */
    @POST
    @Path("apps")
    List<App> apps(Body<? extends MyAppsRequest> request);

    /** {@link #apps(Body)} without parameters. */
    @NoClassInterceptors
    default List<App> apps() {
        return apps(new MyAppsRequest(null, null));
    }

    /** {@link #apps(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<App> apps(Consumer<MyAppsRequest.Builder> request) {
        return apps(MyAppsRequest.with(request));
    }

    /** {@link #apps(Body)} without blocking. */
    @POST
    @Path("apps")
    Uni<List<App>> appsAsync(Body<? extends MyAppsRequest> request);

    /** {@link #apps(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<App>> appsAsync() {
        return appsAsync(new MyAppsRequest(null, null));
    }

    /** {@link #apps(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<App>> appsAsync(Consumer<MyAppsRequest.Builder> request) {
        return appsAsync(MyAppsRequest.with(request));
    }
}
