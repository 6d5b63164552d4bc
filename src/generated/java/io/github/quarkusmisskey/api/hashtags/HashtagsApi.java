package io.github.quarkusmisskey.api.hashtags;

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
import io.github.quarkusmisskey.api.model.Hashtag;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.rest.client.inject.RegisterRestClient;

/** The endpoints of {@code hashtags}. */
@Generated("io.github.quarkusmisskey.generator")
@MisskeyCall
@RegisterRestClient(configKey = "misskey")
@Path("/api/hashtags")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.WILDCARD)
public interface HashtagsApi {

    /** {@code hashtags/list}: needs no token. */
    @POST
    @Path("list")
    List<Hashtag> list(Body<HashtagsListRequest> request);

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Hashtag>> listAsync(Body<HashtagsListRequest> request);

    /** {@code hashtags/search}: needs no token. */
    @POST
    @Path("search")
    List<String> search(Body<HashtagsSearchRequest> request);

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<String>> searchAsync(Body<HashtagsSearchRequest> request);

    /**
     * {@code hashtags/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_HASHTAG}.
     */
    @POST
    @Path("show")
    Hashtag show(Body<HashtagsShowRequest> request);

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Hashtag> showAsync(Body<HashtagsShowRequest> request);

    /** {@code hashtags/trend}: needs no token. */
    @POST
    @Path("trend")
    List<HashtagsTrendItem> trend(Body<Empty> request);

    /** {@link #trend(Body)} without parameters. */
    default List<HashtagsTrendItem> trend() {
        return trend(Empty.BODY);
    }

    /** {@link #trend(Body)} without blocking. */
    @POST
    @Path("trend")
    Uni<List<HashtagsTrendItem>> trendAsync(Body<Empty> request);

    /** {@link #trend(Body)} without parameters and without blocking. */
    default Uni<List<HashtagsTrendItem>> trendAsync() {
        return trendAsync(Empty.BODY);
    }

    /** {@code hashtags/users}: needs no token. */
    @POST
    @Path("users")
    List<UserDetailed> users(Body<HashtagsUsersRequest> request);

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<List<UserDetailed>> usersAsync(Body<HashtagsUsersRequest> request);
}
