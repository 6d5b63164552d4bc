package io.github.quarkusmisskey.api.pages;

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
import io.github.quarkusmisskey.api.model.Page;
import io.quarkus.arc.NoClassInterceptors;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code pages}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/pages")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface PagesApi {

    /**
     * {@code pages/create}: needs {@code write:pages}. At most 10 calls in 1 h.
     *
     * <p>Errors: {@code NAME_ALREADY_EXISTS}, {@code NO_SUCH_FILE}.
     */
    @POST
    @Path("create")
    Page create(Body<? extends PagesCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Page create(Consumer<PagesCreateRequest.Builder> request) {
        return create(PagesCreateRequest.with(request));
    }

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Page> createAsync(Body<? extends PagesCreateRequest> request);

    /** {@link #create(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Page> createAsync(Consumer<PagesCreateRequest.Builder> request) {
        return createAsync(PagesCreateRequest.with(request));
    }

    /**
     * {@code pages/delete}: needs {@code write:pages}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_PAGE}.
     */
    @POST
    @Path("delete")
    void delete(Body<? extends PagesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code pageId} alone. */
    @NoClassInterceptors
    default void delete(String pageId) {
        delete(new PagesDeleteRequest(pageId));
    }

    /** {@link #delete(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void delete(Consumer<PagesDeleteRequest.Builder> request) {
        delete(PagesDeleteRequest.with(request));
    }

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<? extends PagesDeleteRequest> request);

    /** {@link #delete(Body)} by {@code pageId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(String pageId) {
        return deleteAsync(new PagesDeleteRequest(pageId));
    }

    /** {@link #delete(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> deleteAsync(Consumer<PagesDeleteRequest.Builder> request) {
        return deleteAsync(PagesDeleteRequest.with(request));
    }

    /** {@code pages/featured}: needs no token. */
    @POST
    @Path("featured")
    List<Page> featured(Body<Empty> request);

    /** {@link #featured(Body)} without parameters. */
    @NoClassInterceptors
    default List<Page> featured() {
        return featured(Empty.BODY);
    }

    /** {@link #featured(Body)} without blocking. */
    @POST
    @Path("featured")
    Uni<List<Page>> featuredAsync(Body<Empty> request);

    /** {@link #featured(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<Page>> featuredAsync() {
        return featuredAsync(Empty.BODY);
    }

    /**
     * {@code pages/like}: needs {@code write:page-likes}.
     *
     * <p>Errors: {@code ALREADY_LIKED}, {@code NO_SUCH_PAGE}, {@code YOUR_PAGE}.
     */
    @POST
    @Path("like")
    void like(Body<? extends PagesLikeRequest> request);

    /** {@link #like(Body)} by {@code pageId} alone. */
    @NoClassInterceptors
    default void like(String pageId) {
        like(new PagesLikeRequest(pageId));
    }

    /** {@link #like(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void like(Consumer<PagesLikeRequest.Builder> request) {
        like(PagesLikeRequest.with(request));
    }

    /** {@link #like(Body)} without blocking. */
    @POST
    @Path("like")
    Uni<Void> likeAsync(Body<? extends PagesLikeRequest> request);

    /** {@link #like(Body)} by {@code pageId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> likeAsync(String pageId) {
        return likeAsync(new PagesLikeRequest(pageId));
    }

    /** {@link #like(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> likeAsync(Consumer<PagesLikeRequest.Builder> request) {
        return likeAsync(PagesLikeRequest.with(request));
    }

    /**
     * {@code pages/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_PAGE}.
     */
    @POST
    @Path("show")
    Page show(Body<? extends PagesShowRequest> request);

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Page show(Consumer<PagesShowRequest.Builder> request) {
        return show(PagesShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Page> showAsync(Body<? extends PagesShowRequest> request);

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Page> showAsync(Consumer<PagesShowRequest.Builder> request) {
        return showAsync(PagesShowRequest.with(request));
    }

    /**
     * {@code pages/unlike}: needs {@code write:page-likes}.
     *
     * <p>Errors: {@code NOT_LIKED}, {@code NO_SUCH_PAGE}.
     */
    @POST
    @Path("unlike")
    void unlike(Body<? extends PagesUnlikeRequest> request);

    /** {@link #unlike(Body)} by {@code pageId} alone. */
    @NoClassInterceptors
    default void unlike(String pageId) {
        unlike(new PagesUnlikeRequest(pageId));
    }

    /** {@link #unlike(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void unlike(Consumer<PagesUnlikeRequest.Builder> request) {
        unlike(PagesUnlikeRequest.with(request));
    }

    /** {@link #unlike(Body)} without blocking. */
    @POST
    @Path("unlike")
    Uni<Void> unlikeAsync(Body<? extends PagesUnlikeRequest> request);

    /** {@link #unlike(Body)} by {@code pageId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unlikeAsync(String pageId) {
        return unlikeAsync(new PagesUnlikeRequest(pageId));
    }

    /** {@link #unlike(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> unlikeAsync(Consumer<PagesUnlikeRequest.Builder> request) {
        return unlikeAsync(PagesUnlikeRequest.with(request));
    }

    /**
     * {@code pages/update}: needs {@code write:pages}. At most 300 calls in 1 h.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NAME_ALREADY_EXISTS}, {@code NO_SUCH_FILE}, {@code NO_SUCH_PAGE}.
     */
    @POST
    @Path("update")
    void update(Body<? extends PagesUpdateRequest> request);

    /** {@link #update(Body)} by {@code pageId} alone. */
    @NoClassInterceptors
    default void update(String pageId) {
        update(PagesUpdateRequest.of(pageId));
    }

    /** {@link #update(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default void update(Consumer<PagesUpdateRequest.Builder> request) {
        update(PagesUpdateRequest.with(request));
    }

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<? extends PagesUpdateRequest> request);

    /** {@link #update(Body)} by {@code pageId} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(String pageId) {
        return updateAsync(PagesUpdateRequest.of(pageId));
    }

    /** {@link #update(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Void> updateAsync(Consumer<PagesUpdateRequest.Builder> request) {
        return updateAsync(PagesUpdateRequest.with(request));
    }
}
