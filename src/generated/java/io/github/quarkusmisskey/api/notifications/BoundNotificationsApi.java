package io.github.quarkusmisskey.api.notifications;

import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.smallrye.mutiny.Uni;

/** {@link NotificationsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundNotificationsApi extends NotificationsApi {

    Binding<NotificationsApi> binding();

    @Override
    default void create(Body<? extends NotificationsCreateRequest> request) {
        binding().run(request, NotificationsApi::create);
    }

    @Override
    default Uni<Void> createAsync(Body<? extends NotificationsCreateRequest> request) {
        return binding().callAsync(request, NotificationsApi::createAsync);
    }

    @Override
    default void flush(Body<Empty> request) {
        binding().run(request, NotificationsApi::flush);
    }

    @Override
    default Uni<Void> flushAsync(Body<Empty> request) {
        return binding().callAsync(request, NotificationsApi::flushAsync);
    }

    @Override
    default void markAllAsRead(Body<Empty> request) {
        binding().run(request, NotificationsApi::markAllAsRead);
    }

    @Override
    default Uni<Void> markAllAsReadAsync(Body<Empty> request) {
        return binding().callAsync(request, NotificationsApi::markAllAsReadAsync);
    }

    @Override
    default void testNotification(Body<Empty> request) {
        binding().run(request, NotificationsApi::testNotification);
    }

    @Override
    default Uni<Void> testNotificationAsync(Body<Empty> request) {
        return binding().callAsync(request, NotificationsApi::testNotificationAsync);
    }
}
