package io.github.quarkusmisskey.api.i.webhooks;

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
import io.github.quarkusmisskey.api.model.UserWebhook;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code i/webhooks}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/i/webhooks")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface IWebhooksApi {

    /**
     * {@code i/webhooks/create}: needs {@code write:account}.
     *
     * <p>Errors: {@code TOO_MANY_WEBHOOKS}, {@code YOU_ARE_NOT_ADMIN}.
     */
    @POST
    @Path("create")
    IWebhooksCreateResponse create(Body<? extends IWebhooksCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default IWebhooksCreateResponse create(Consumer<IWebhooksCreateRequest.Builder> request) {
        return create(IWebhooksCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<IWebhooksCreateResponse> createAsync(Body<? extends IWebhooksCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<IWebhooksCreateResponse> createAsync(Consumer<IWebhooksCreateRequest.Builder> request) {
        return createAsync(IWebhooksCreateRequest.with(request));
    }

    /**
     * {@code i/webhooks/delete}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends IWebhooksDeleteRequest> request);

    /** {@link #delete(Body)} by {@code webhookId} alone. */
    @NoClassInterceptors
    default void delete(String webhookId) {
        delete(new IWebhooksDeleteRequest(webhookId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<IWebhooksDeleteRequest.Builder> request) {
        delete(IWebhooksDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends IWebhooksDeleteRequest> request);

    /** {@link #delete(Body)} by {@code webhookId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String webhookId) {
        return deleteAsync(new IWebhooksDeleteRequest(webhookId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<IWebhooksDeleteRequest.Builder> request) {
        return deleteAsync(IWebhooksDeleteRequest.with(request));
    }

    /** {@code i/webhooks/list}: needs {@code read:account}. */
    @POST
    @Path("list")
    List<UserWebhook> list(Body<Empty> request);

    /** {@link #list(Body)} without parameters. */
    @NoClassInterceptors
    default List<UserWebhook> list() {
        return list(Empty.BODY);
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<UserWebhook>> listAsync(Body<Empty> request);

    /** {@link #list(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserWebhook>> listAsync() {
        return listAsync(Empty.BODY);
    }

    /**
     * {@code i/webhooks/show}: needs {@code read:account}.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}.
     */
    @POST
    @Path("show")
    UserWebhook show(Body<? extends IWebhooksShowRequest> request);

    /** {@link #show(Body)} by {@code webhookId} alone. */
    @NoClassInterceptors
    default UserWebhook show(String webhookId) {
        return show(new IWebhooksShowRequest(webhookId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default UserWebhook show(Consumer<IWebhooksShowRequest.Builder> request) {
        return show(IWebhooksShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<UserWebhook> showAsync(Body<? extends IWebhooksShowRequest> request);

    /** {@link #show(Body)} by {@code webhookId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<UserWebhook> showAsync(String webhookId) {
        return showAsync(new IWebhooksShowRequest(webhookId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<UserWebhook> showAsync(Consumer<IWebhooksShowRequest.Builder> request) {
        return showAsync(IWebhooksShowRequest.with(request));
    }

    /**
     * {@code i/webhooks/test}: needs {@code read:account}. Refuses the tokens of apps. At most 60 calls in 15 min.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}.
     */
    @POST
    @Path("test")
    void test(Body<? extends IWebhooksTestRequest> request);

    /** {@link #test(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void test(Consumer<IWebhooksTestRequest.Builder> request) {
        test(IWebhooksTestRequest.with(request));
    }

    /** {@link #test(Body)} without blocking. */
    @POST
    @Path("test")
    Uni<Void> testAsync(Body<? extends IWebhooksTestRequest> request);

    /** {@link #test(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> testAsync(Consumer<IWebhooksTestRequest.Builder> request) {
        return testAsync(IWebhooksTestRequest.with(request));
    }

    /**
     * {@code i/webhooks/update}: needs {@code write:account}.
     *
     * <p>Errors: {@code NO_SUCH_WEBHOOK}, {@code WEBHOOK_LIMIT_EXCEEDED}, {@code YOU_ARE_NOT_ADMIN}.
     */
    @POST
    @Path("update")
    void update(Body<? extends IWebhooksUpdateRequest> request);

    /** {@link #update(Body)} by {@code webhookId} alone. */
    @NoClassInterceptors
    default void update(String webhookId) {
        update(IWebhooksUpdateRequest.of(webhookId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void update(Consumer<IWebhooksUpdateRequest.Builder> request) {
        update(IWebhooksUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<? extends IWebhooksUpdateRequest> request);

    /** {@link #update(Body)} by {@code webhookId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(String webhookId) {
        return updateAsync(IWebhooksUpdateRequest.of(webhookId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(Consumer<IWebhooksUpdateRequest.Builder> request) {
        return updateAsync(IWebhooksUpdateRequest.with(request));
    }
}
