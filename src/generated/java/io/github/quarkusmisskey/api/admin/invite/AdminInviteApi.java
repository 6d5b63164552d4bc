package io.github.quarkusmisskey.api.admin.invite;

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
import io.github.quarkusmisskey.api.model.InviteCode;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/invite}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/invite")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminInviteApi {

    /**
     * {@code admin/invite/create}: needs {@code write:admin:invite-codes}.
     *
     * <p>Errors: {@code INVALID_DATE_TIME}.
     */
    @POST
    @Path("create")
    List<InviteCode> create(Body<? extends AdminInviteCreateRequest> request);

    /** {@link #create(Body)} without parameters. */
    @NoClassInterceptors
    default List<InviteCode> create() {
        return create(new AdminInviteCreateRequest(null, null));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<InviteCode> create(Consumer<AdminInviteCreateRequest.Builder> request) {
        return create(AdminInviteCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<List<InviteCode>> createAsync(Body<? extends AdminInviteCreateRequest> request);

    /** {@link #create(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<InviteCode>> createAsync() {
        return createAsync(new AdminInviteCreateRequest(null, null));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<InviteCode>> createAsync(Consumer<AdminInviteCreateRequest.Builder> request) {
        return createAsync(AdminInviteCreateRequest.with(request));
    }

    /** {@code admin/invite/list}: needs {@code read:admin:invite-codes}. */
    @POST
    @Path("list")
    List<InviteCode> list(Body<? extends AdminInviteListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<InviteCode> list() {
        return list(AdminInviteListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<InviteCode> list(Consumer<AdminInviteListRequest.Builder> request) {
        return list(AdminInviteListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<InviteCode>> listAsync(Body<? extends AdminInviteListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<InviteCode>> listAsync() {
        return listAsync(AdminInviteListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<InviteCode>> listAsync(Consumer<AdminInviteListRequest.Builder> request) {
        return listAsync(AdminInviteListRequest.with(request));
    }
}
