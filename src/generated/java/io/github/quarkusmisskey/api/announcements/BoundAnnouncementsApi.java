package io.github.quarkusmisskey.api.announcements;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.model.Announcement;
import io.smallrye.mutiny.Uni;

/** {@link AnnouncementsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundAnnouncementsApi extends AnnouncementsApi {

    Binding<AnnouncementsApi> binding();

    @Override
    default List<Announcement> announcements(Body<? extends AnnouncementsRequest> request) {
        return binding().call(request, AnnouncementsApi::announcements);
    }

    @Override
    default Uni<List<Announcement>> announcementsAsync(Body<? extends AnnouncementsRequest> request) {
        return binding().callAsync(request, AnnouncementsApi::announcementsAsync);
    }

    @Override
    default Announcement show(Body<? extends AnnouncementsShowRequest> request) {
        return binding().call(request, AnnouncementsApi::show);
    }

    @Override
    default Uni<Announcement> showAsync(Body<? extends AnnouncementsShowRequest> request) {
        return binding().callAsync(request, AnnouncementsApi::showAsync);
    }
}
