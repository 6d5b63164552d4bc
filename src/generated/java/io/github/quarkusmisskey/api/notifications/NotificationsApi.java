package io.github.quarkusmisskey.api.notifications;

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

/** The endpoints of {@code notifications}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/notifications")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface NotificationsApi {

    /** {@code notifications/create}: needs {@code write:notifications}. At most 10 calls in 1 min. */
    @POST
    @Path("create")
    void create(Body<? extends NotificationsCreateRequest> request);

    /** {@link #create(Body)} by {@code body} alone. */
    @NoClassInterceptors
    default void create(String body) {
        create(new NotificationsCreateRequest(body, null, null));
    }

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void create(Consumer<NotificationsCreateRequest.Builder> request) {
        create(NotificationsCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Void> createAsync(Body<? extends NotificationsCreateRequest> request);

    /** {@link #create(Body)} by {@code body} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(String body) {
        return createAsync(new NotificationsCreateRequest(body, null, null));
    }

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> createAsync(Consumer<NotificationsCreateRequest.Builder> request) {
        return createAsync(NotificationsCreateRequest.with(request));
    }

    /** {@code notifications/flush}: needs {@code write:notifications}. */
    @POST
    @Path("flush")
    void flush(Body<Empty> request);

    /** {@link #flush(Body)} without parameters. */
    @NoClassInterceptors
    default void flush() {
        flush(Empty.BODY);
    }

    /** {@link #flush(Body)} without blocking. */
    @POST
    @Path("flush")
    Uni<Void> flushAsync(Body<Empty> request);

    /** {@link #flush(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> flushAsync() {
        return flushAsync(Empty.BODY);
    }

    /** {@code notifications/mark-all-as-read}: needs {@code write:notifications}. */
    @POST
    @Path("mark-all-as-read")
    void markAllAsRead(Body<Empty> request);

    /** {@link #markAllAsRead(Body)} without parameters. */
    @NoClassInterceptors
    default void markAllAsRead() {
        markAllAsRead(Empty.BODY);
    }

    /** {@link #markAllAsRead(Body)} without blocking. */
    @POST
    @Path("mark-all-as-read")
    Uni<Void> markAllAsReadAsync(Body<Empty> request);

    /** {@link #markAllAsRead(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> markAllAsReadAsync() {
        return markAllAsReadAsync(Empty.BODY);
    }

    /** {@code notifications/test-notification}: needs {@code write:notifications}. At most 10 calls in 1 min. */
    @POST
    @Path("test-notification")
    void testNotification(Body<Empty> request);

    /** {@link #testNotification(Body)} without parameters. */
    @NoClassInterceptors
    default void testNotification() {
        testNotification(Empty.BODY);
    }

    /** {@link #testNotification(Body)} without blocking. */
    @POST
    @Path("test-notification")
    Uni<Void> testNotificationAsync(Body<Empty> request);

    /** {@link #testNotification(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<Void> testNotificationAsync() {
        return testNotificationAsync(Empty.BODY);
    }
}
