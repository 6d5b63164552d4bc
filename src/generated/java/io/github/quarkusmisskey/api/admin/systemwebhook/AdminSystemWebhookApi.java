package io.github.quarkusmisskey.api.admin.systemwebhook;

import java.util.List;
import javax.annotation.processing.Generated;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.MisskeyCall;
import io.github.quarkusmisskey.api.model.SystemWebhook;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code admin/system-webhook}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/admin/system-webhook")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AdminSystemWebhookApi {

    /** {@code admin/system-webhook/create}: needs {@code write:admin:system-webhook}. Refuses the tokens of apps. */
    @POST
    @Path("create")
    SystemWebhook create(Body<AdminSystemWebhookCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<SystemWebhook> createAsync(Body<AdminSystemWebhookCreateRequest> request);

    /** {@code admin/system-webhook/delete}: needs {@code write:admin:system-webhook}. Refuses the tokens of apps. */
    @POST
    @Path("delete")
    void delete(Body<AdminSystemWebhookDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<AdminSystemWebhookDeleteRequest> request);

    /** {@code admin/system-webhook/list}: needs {@code write:admin:system-webhook}. Refuses the tokens of apps. */
    @POST
    @Path("list")
    List<SystemWebhook> list(Body<AdminSystemWebhookListRequest> request);

    /** {@link #list(Body)} without parameters. */
    default List<SystemWebhook> list() {
        return list(new AdminSystemWebhookListRequest(null, null));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<SystemWebhook>> listAsync(Body<AdminSystemWebhookListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    default Uni<List<SystemWebhook>> listAsync() {
        return listAsync(new AdminSystemWebhookListRequest(null, null));
    }

    /**
     * {@code admin/system-webhook/show}: needs {@code write:admin:system-webhook}. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SUCH_SYSTEM_WEBHOOK}.
     */
    @POST
    @Path("show")
    SystemWebhook show(Body<AdminSystemWebhookShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<SystemWebhook> showAsync(Body<AdminSystemWebhookShowRequest> request);

    /**
     * {@code admin/system-webhook/test}: needs {@code read:admin:system-webhook}. Refuses the tokens of apps. At most
     * 60 calls in 15 min.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}.
     */
    @POST
    @Path("test")
    void test(Body<AdminSystemWebhookTestRequest> request);

    /** {@link #test(Body)} without blocking. */
    @POST
    @Path("test")
    Uni<Void> testAsync(Body<AdminSystemWebhookTestRequest> request);

    /** {@code admin/system-webhook/update}: needs {@code write:admin:system-webhook}. Refuses the tokens of apps. */
    @POST
    @Path("update")
    SystemWebhook update(Body<AdminSystemWebhookUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<SystemWebhook> updateAsync(Body<AdminSystemWebhookUpdateRequest> request);
}
