package io.github.quarkusmisskey.api.announcements;

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
import io.github.quarkusmisskey.api.model.Announcement;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code announcements}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/announcements")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface AnnouncementsApi {

    /** {@code announcements}: needs no token. */
    @POST
    List<Announcement> announcements(Body<? extends AnnouncementsRequest> request);

    /** {@link #announcements(Body)} without parameters. */
    @NoClassInterceptors
    default List<Announcement> announcements() {
        return announcements(AnnouncementsRequest.builder().build());
    }

    /** {@link #announcements(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Announcement> announcements(Consumer<AnnouncementsRequest.Builder> request) {
        return announcements(AnnouncementsRequest.with(request));
    }

    /** {@link #announcements(Body)} without blocking. */
    @POST
    Uni<List<Announcement>> announcementsAsync(Body<? extends AnnouncementsRequest> request);

    /** {@link #announcements(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Announcement>> announcementsAsync() {
        return announcementsAsync(AnnouncementsRequest.builder().build());
    }

    /** {@link #announcements(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Announcement>> announcementsAsync(Consumer<AnnouncementsRequest.Builder> request) {
        return announcementsAsync(AnnouncementsRequest.with(request));
    }

    /**
     * {@code announcements/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_ANNOUNCEMENT}.
     */
    @POST
    @Path("show")
    Announcement show(Body<? extends AnnouncementsShowRequest> request);

    /** {@link #show(Body)} by {@code announcementId} alone. */
    @NoClassInterceptors
    default Announcement show(String announcementId) {
        return show(new AnnouncementsShowRequest(announcementId));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Announcement show(Consumer<AnnouncementsShowRequest.Builder> request) {
        return show(AnnouncementsShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Announcement> showAsync(Body<? extends AnnouncementsShowRequest> request);

    /** {@link #show(Body)} by {@code announcementId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Announcement> showAsync(String announcementId) {
        return showAsync(new AnnouncementsShowRequest(announcementId));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Announcement> showAsync(Consumer<AnnouncementsShowRequest.Builder> request) {
        return showAsync(AnnouncementsShowRequest.with(request));
    }
}
