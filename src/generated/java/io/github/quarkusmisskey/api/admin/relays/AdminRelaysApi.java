package io.github.quarkusmisskey.api.admin.relays;

import java.util.List;
import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/relays}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/relays")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminRelaysApi {

    /**
     * {@code admin/relays/add}: needs {@code write:admin:relays}.
     *
     * <p>Errors: {@code INVALID_URL}.
     */
    @POST
    @Path("add")
    AdminRelaysAddResponse add(Body<? extends AdminRelaysAddRequest> request);

    /** {@link #add(Body)} by {@code inbox} alone. */
    @NoClassInterceptors
    default AdminRelaysAddResponse add(String inbox) {
        return add(new AdminRelaysAddRequest(inbox));
    }

    /** {@link #add(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AdminRelaysAddResponse add(Consumer<AdminRelaysAddRequest.Builder> request) {
        return add(AdminRelaysAddRequest.with(request));
    }

    /** {@link #add(Body)} without blocking. */
    @POST
    @Path("add")
    Uni<AdminRelaysAddResponse> addAsync(Body<? extends AdminRelaysAddRequest> request);

    /** {@link #add(Body)} by {@code inbox} alone and without blocking. */
    @NoClassInterceptors
    default Uni<AdminRelaysAddResponse> addAsync(String inbox) {
        return addAsync(new AdminRelaysAddRequest(inbox));
    }

    /** {@link #add(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AdminRelaysAddResponse> addAsync(Consumer<AdminRelaysAddRequest.Builder> request) {
        return addAsync(AdminRelaysAddRequest.with(request));
    }

    /** {@code admin/relays/list}: needs {@code read:admin:relays}. */
    @POST
    @Path("list")
    List<AdminRelaysListItem> list(Body<Empty> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<AdminRelaysListItem> list() {
        return list(Empty.BODY);
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<AdminRelaysListItem>> listAsync(Body<Empty> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<AdminRelaysListItem>> listAsync() {
        return listAsync(Empty.BODY);
    }

    /** {@code admin/relays/remove}: needs {@code write:admin:relays}. */
    @POST
    @Path("remove")
    void remove(Body<? extends AdminRelaysRemoveRequest> request);

    /** {@link #remove(Body)} by {@code inbox} alone. */
    @NoClassInterceptors
    default void remove(String inbox) {
        remove(new AdminRelaysRemoveRequest(inbox));
    }

    /** {@link #remove(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void remove(Consumer<AdminRelaysRemoveRequest.Builder> request) {
        remove(AdminRelaysRemoveRequest.with(request));
    }

    /** {@link #remove(Body)} without blocking. */
    @POST
    @Path("remove")
    Uni<Void> removeAsync(Body<? extends AdminRelaysRemoveRequest> request);

    /** {@link #remove(Body)} by {@code inbox} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> removeAsync(String inbox) {
        return removeAsync(new AdminRelaysRemoveRequest(inbox));
    }

    /** {@link #remove(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> removeAsync(Consumer<AdminRelaysRemoveRequest.Builder> request) {
        return removeAsync(AdminRelaysRemoveRequest.with(request));
    }
}
