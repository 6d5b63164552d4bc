package io.github.quarkusmisskey.api.admin.systemwebhook;

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
import io.github.quarkusmisskey.api.model.SystemWebhook;
import io.quarkus.arc.NoClassInterceptors;
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
    SystemWebhook create(Body<? extends AdminSystemWebhookCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default SystemWebhook create(Consumer<AdminSystemWebhookCreateRequest.Builder> request) {
        return create(AdminSystemWebhookCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<SystemWebhook> createAsync(Body<? extends AdminSystemWebhookCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<SystemWebhook> createAsync(Consumer<AdminSystemWebhookCreateRequest.Builder> request) {
        return createAsync(AdminSystemWebhookCreateRequest.with(request));
    }

    /** {@code admin/system-webhook/delete}: needs {@code write:admin:system-webhook}. Refuses the tokens of apps. */
    @POST
    @Path("delete")
    void delete(Body<? extends AdminSystemWebhookDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default void delete(String id) {
        delete(new AdminSystemWebhookDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<AdminSystemWebhookDeleteRequest.Builder> request) {
        delete(AdminSystemWebhookDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends AdminSystemWebhookDeleteRequest> request);

    /** {@link #delete(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String id) {
        return deleteAsync(new AdminSystemWebhookDeleteRequest(id));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<AdminSystemWebhookDeleteRequest.Builder> request) {
        return deleteAsync(AdminSystemWebhookDeleteRequest.with(request));
    }

    /** {@code admin/system-webhook/list}: needs {@code write:admin:system-webhook}. Refuses the tokens of apps. */
    @POST
    @Path("list")
    List<SystemWebhook> list(Body<? extends AdminSystemWebhookListRequest> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<SystemWebhook> list() {
        return list(new AdminSystemWebhookListRequest(null, null));
    }

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<SystemWebhook> list(Consumer<AdminSystemWebhookListRequest.Builder> request) {
        return list(AdminSystemWebhookListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<SystemWebhook>> listAsync(Body<? extends AdminSystemWebhookListRequest> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<SystemWebhook>> listAsync() {
        return listAsync(new AdminSystemWebhookListRequest(null, null));
    }

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<SystemWebhook>> listAsync(Consumer<AdminSystemWebhookListRequest.Builder> request) {
        return listAsync(AdminSystemWebhookListRequest.with(request));
    }

    /**
     * {@code admin/system-webhook/show}: needs {@code write:admin:system-webhook}. Refuses the tokens of apps.
     *
     * <p>Errors: {@code NO_SUCH_SYSTEM_WEBHOOK}.
     */
    @POST
    @Path("show")
    SystemWebhook show(Body<? extends AdminSystemWebhookShowRequest> request);

    /** {@link #show(Body)} by {@code id} alone. */
    @NoClassInterceptors
    default SystemWebhook show(String id) {
        return show(new AdminSystemWebhookShowRequest(id));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default SystemWebhook show(Consumer<AdminSystemWebhookShowRequest.Builder> request) {
        return show(AdminSystemWebhookShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<SystemWebhook> showAsync(Body<? extends AdminSystemWebhookShowRequest> request);

    /** {@link #show(Body)} by {@code id} alone and without blocking. */
    @NoClassInterceptors
    default Uni<SystemWebhook> showAsync(String id) {
        return showAsync(new AdminSystemWebhookShowRequest(id));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<SystemWebhook> showAsync(Consumer<AdminSystemWebhookShowRequest.Builder> request) {
        return showAsync(AdminSystemWebhookShowRequest.with(request));
    }

    /**
     * {@code admin/system-webhook/test}: needs {@code read:admin:system-webhook}. Refuses the tokens of apps. At most
     * 60 calls in 15 min.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}.
     */
    @POST
    @Path("test")
    void test(Body<? extends AdminSystemWebhookTestRequest> request);

    /** {@link #test(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void test(Consumer<AdminSystemWebhookTestRequest.Builder> request) {
        test(AdminSystemWebhookTestRequest.with(request));
    }

    /** {@link #test(Body)} without blocking. */
    @POST
    @Path("test")
    Uni<Void> testAsync(Body<? extends AdminSystemWebhookTestRequest> request);

    /** {@link #test(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> testAsync(Consumer<AdminSystemWebhookTestRequest.Builder> request) {
        return testAsync(AdminSystemWebhookTestRequest.with(request));
    }

    /** {@code admin/system-webhook/update}: needs {@code write:admin:system-webhook}. Refuses the tokens of apps. */
    @POST
    @Path("update")
    SystemWebhook update(Body<? extends AdminSystemWebhookUpdateRequest> request);

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default SystemWebhook update(Consumer<AdminSystemWebhookUpdateRequest.Builder> request) {
        return update(AdminSystemWebhookUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<SystemWebhook> updateAsync(Body<? extends AdminSystemWebhookUpdateRequest> request);

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<SystemWebhook> updateAsync(Consumer<AdminSystemWebhookUpdateRequest.Builder> request) {
        return updateAsync(AdminSystemWebhookUpdateRequest.with(request));
    }
}
