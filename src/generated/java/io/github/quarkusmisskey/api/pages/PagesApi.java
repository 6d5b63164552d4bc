package io.github.quarkusmisskey.api.pages;

import java.util.List;
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
    Page create(Body<PagesCreateRequest> request);

    /** {@link #create(Body)} without blocking. */
    @POST
    @Path("create")
    Uni<Page> createAsync(Body<PagesCreateRequest> request);

    /**
     * {@code pages/delete}: needs {@code write:pages}.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NO_SUCH_PAGE}.
     */
    @POST
    @Path("delete")
    void delete(Body<PagesDeleteRequest> request);

    /** {@link #delete(Body)} without blocking. */
    @POST
    @Path("delete")
    Uni<Void> deleteAsync(Body<PagesDeleteRequest> request);

    /** {@code pages/featured}: needs no token. */
    @POST
    @Path("featured")
    List<Page> featured(Body<Empty> request);

    /** {@link #featured(Body)} without parameters. */
    default List<Page> featured() {
        return featured(Empty.BODY);
    }

    /** {@link #featured(Body)} without blocking. */
    @POST
    @Path("featured")
    Uni<List<Page>> featuredAsync(Body<Empty> request);

    /** {@link #featured(Body)} without parameters and without blocking. */
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
    void like(Body<PagesLikeRequest> request);

    /** {@link #like(Body)} without blocking. */
    @POST
    @Path("like")
    Uni<Void> likeAsync(Body<PagesLikeRequest> request);

    /**
     * {@code pages/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_PAGE}.
     */
    @POST
    @Path("show")
    Page show(Body<PagesShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Page> showAsync(Body<PagesShowRequest> request);

    /**
     * {@code pages/unlike}: needs {@code write:page-likes}.
     *
     * <p>Errors: {@code NOT_LIKED}, {@code NO_SUCH_PAGE}.
     */
    @POST
    @Path("unlike")
    void unlike(Body<PagesUnlikeRequest> request);

    /** {@link #unlike(Body)} without blocking. */
    @POST
    @Path("unlike")
    Uni<Void> unlikeAsync(Body<PagesUnlikeRequest> request);

    /**
     * {@code pages/update}: needs {@code write:pages}. At most 300 calls in 1 h.
     *
     * <p>Errors: {@code ACCESS_DENIED}, {@code NAME_ALREADY_EXISTS}, {@code NO_SUCH_FILE}, {@code NO_SUCH_PAGE}.
     */
    @POST
    @Path("update")
    void update(Body<PagesUpdateRequest> request);

    /** {@link #update(Body)} without blocking. */
    @POST
    @Path("update")
    Uni<Void> updateAsync(Body<PagesUpdateRequest> request);
}
