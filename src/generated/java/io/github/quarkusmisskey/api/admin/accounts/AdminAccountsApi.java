package io.github.quarkusmisskey.api.admin.accounts;

import java.util.function.Consumer;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/accounts}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/accounts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminAccountsApi {

    /**
     * {@code admin/accounts/create}: needs no token.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code INCORRECT_INITIAL_PASSWORD}.
     */
    @POST
    @Path("create")
    AdminAccountsCreateResponse create(Body<? extends AdminAccountsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default AdminAccountsCreateResponse create(Consumer<AdminAccountsCreateRequest.Builder> request) {
        return create(AdminAccountsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<AdminAccountsCreateResponse> createAsync(Body<? extends AdminAccountsCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<AdminAccountsCreateResponse> createAsync(Consumer<AdminAccountsCreateRequest.Builder> request) {
        return createAsync(AdminAccountsCreateRequest.with(request));
    }

    /**
     * {@code admin/accounts/delete}: needs {@code write:admin:account}.
     *
     * <p>Errors: {@code CANNOT_DELETE_MODERATOR}, {@code USER_NOT_FOUND}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends AdminAccountsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone. */
    @NoClassInterceptors
    default void delete(String userId) {
        delete(new AdminAccountsDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<AdminAccountsDeleteRequest.Builder> request) {
        delete(AdminAccountsDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends AdminAccountsDeleteRequest> request);

    /** {@link #delete(Body)} by {@code userId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String userId) {
        return deleteAsync(new AdminAccountsDeleteRequest(userId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<AdminAccountsDeleteRequest.Builder> request) {
        return deleteAsync(AdminAccountsDeleteRequest.with(request));
    }

    /**
     * {@code admin/accounts/find-by-email}: needs {@code read:admin:account}.
     *
     * <p>Errors: {@code USER_NOT_FOUND}.
     */
    @POST
    @Path("find-by-email")
    UserDetailedNotMe findByEmail(Body<? extends AdminAccountsFindByEmailRequest> request);

    /** {@link #findByEmail(Body)} by {@code email} alone. */
    @NoClassInterceptors
    default UserDetailedNotMe findByEmail(String email) {
        return findByEmail(new AdminAccountsFindByEmailRequest(email));
    }

    /** {@link #findByEmail(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserDetailedNotMe findByEmail(Consumer<AdminAccountsFindByEmailRequest.Builder> request) {
        return findByEmail(AdminAccountsFindByEmailRequest.with(request));
    }

    /** {@link #findByEmail(Body)} without blocking. */
    @POST
    @Path("find-by-email")
    Uni<UserDetailedNotMe> findByEmailAsync(Body<? extends AdminAccountsFindByEmailRequest> request);

    /** {@link #findByEmail(Body)} by {@code email} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserDetailedNotMe> findByEmailAsync(String email) {
        return findByEmailAsync(new AdminAccountsFindByEmailRequest(email));
    }

    /** {@link #findByEmail(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserDetailedNotMe> findByEmailAsync(Consumer<AdminAccountsFindByEmailRequest.Builder> request) {
        return findByEmailAsync(AdminAccountsFindByEmailRequest.with(request));
    }
}
