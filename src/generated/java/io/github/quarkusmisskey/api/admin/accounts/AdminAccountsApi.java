package io.github.quarkusmisskey.api.admin.accounts;

import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.UserDetailedNotMe;
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
    AdminAccountsCreateResponse create(Body<AdminAccountsCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<AdminAccountsCreateResponse> createAsync(Body<AdminAccountsCreateRequest> request);

    /**
     * {@code admin/accounts/delete}: needs {@code write:admin:account}.
     *
     * <p>Errors: {@code CANNOT_DELETE_MODERATOR}, {@code USER_NOT_FOUND}.
     */
    @POST
    @Path("delete")
    void delete(Body<AdminAccountsDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<AdminAccountsDeleteRequest> request);

    /**
     * {@code admin/accounts/find-by-email}: needs {@code read:admin:account}.
     *
     * <p>Errors: {@code USER_NOT_FOUND}.
     */
    @POST
    @Path("find-by-email")
    UserDetailedNotMe findByEmail(Body<AdminAccountsFindByEmailRequest> request);

    /** {@link #findByEmail(Body)} without blocking. */
    @POST
    @Path("find-by-email")
    Uni<UserDetailedNotMe> findByEmailAsync(Body<AdminAccountsFindByEmailRequest> request);
}
