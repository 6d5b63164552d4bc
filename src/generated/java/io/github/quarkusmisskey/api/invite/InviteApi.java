package io.github.quarkusmisskey.api.invite;

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
import io.github.quarkusmisskey.api.model.InviteCode;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code invite}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/invite")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface InviteApi {

    /**
     * {@code invite/create}: needs {@code write:invite-codes}.
     *
     * <p>Errors: {@code EXCEEDED_LIMIT_OF_CREATE_INVITE_CODE}.
     */
    @POST
    @Path("create")
    InviteCode create(Body<Empty> request);

    /** {@link #create(Body)} without parameters. */
    @NoClassInterceptors
    default InviteCode create() {
        return create(Empty.BODY);
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<InviteCode> createAsync(Body<Empty> request);

    /** {@link #create(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<InviteCode> createAsync() {
        return createAsync(Empty.BODY);
    }

    /**
     * {@code invite/delete}: needs {@code write:invite-codes}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code CAN_NOT_DELETE_INVITE_CODE}, {@code NO_SUCH_INVITE_CODE}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends InviteDeleteRequest> request);

    /** {@link #delete(Body)} by {@code inviteId} alone. */
    @NoClassInterceptors
    default void delete(String inviteId) {
        delete(new InviteDeleteRequest(inviteId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<InviteDeleteRequest.Builder> request) {
        delete(InviteDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends InviteDeleteRequest> request);

    /** {@link #delete(Body)} by {@code inviteId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String inviteId) {
        return deleteAsync(new InviteDeleteRequest(inviteId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<InviteDeleteRequest.Builder> request) {
        return deleteAsync(InviteDeleteRequest.with(request));
    }

    /** {@code invite/limit}: needs {@code read:invite-codes}. */
    @POST
    @Path("limit")
    InviteLimitResponse limit(Body<Empty> request);

    /** {@link #limit(Body)} without parameters. */
    @NoClassInterceptors
    default InviteLimitResponse limit() {
        return limit(Empty.BODY);
    }

    /** {@link #limit(Body)} without blocking. */
    @POST
    @Path("limit")
    Uni<InviteLimitResponse> limitAsync(Body<Empty> request);

    /** {@link #limit(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<InviteLimitResponse> limitAsync() {
        return limitAsync(Empty.BODY);
    }

    /** {@code invite/list}: needs {@code read:invite-codes}. */
    @POST
    @Path("list")
    List<InviteCode> list(Body<? extends InviteListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<InviteCode> list() {
        return list(InviteListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<InviteCode> list(Consumer<InviteListRequest.Builder> request) {
        return list(InviteListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<InviteCode>> listAsync(Body<? extends InviteListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<InviteCode>> listAsync() {
        return listAsync(InviteListRequest.builder().build());
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<InviteCode>> listAsync(Consumer<InviteListRequest.Builder> request) {
        return listAsync(InviteListRequest.with(request));
    }
}
