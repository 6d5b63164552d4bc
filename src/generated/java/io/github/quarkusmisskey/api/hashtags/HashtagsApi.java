package io.github.quarkusmisskey.api.hashtags;

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
import io.github.quarkusmisskey.api.model.Hashtag;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.quarkus.arc.NoClassInterceptors;
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
    List<Hashtag> list(Body<? extends HashtagsListRequest> request);

    /** {@link #list(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<Hashtag> list(Consumer<HashtagsListRequest.Builder> request) {
        return list(HashtagsListRequest.with(request));
    }

    /** {@link #list(Body)} without blocking. */
    @POST
    @Path("list")
    Uni<List<Hashtag>> listAsync(Body<? extends HashtagsListRequest> request);

    /** {@link #list(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<Hashtag>> listAsync(Consumer<HashtagsListRequest.Builder> request) {
        return listAsync(HashtagsListRequest.with(request));
    }

    /** {@code hashtags/search}: needs no token. */
    @POST
    @Path("search")
    List<String> search(Body<? extends HashtagsSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone. */
    @NoClassInterceptors
    default List<String> search(String query) {
        return search(new HashtagsSearchRequest(null, query, null));
    }

    /** {@link #search(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<String> search(Consumer<HashtagsSearchRequest.Builder> request) {
        return search(HashtagsSearchRequest.with(request));
    }

    /** {@link #search(Body)} without blocking. */
    @POST
    @Path("search")
    Uni<List<String>> searchAsync(Body<? extends HashtagsSearchRequest> request);

    /** {@link #search(Body)} by {@code query} alone and without blocking. */
    @NoClassInterceptors
    default Uni<List<String>> searchAsync(String query) {
        return searchAsync(new HashtagsSearchRequest(null, query, null));
    }

    /** {@link #search(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<String>> searchAsync(Consumer<HashtagsSearchRequest.Builder> request) {
        return searchAsync(HashtagsSearchRequest.with(request));
    }

    /**
     * {@code hashtags/show}: needs no token.
     *
     * <p>Errors: {@code NO_SUCH_HASHTAG}.
     */
    @POST
    @Path("show")
    Hashtag show(Body<? extends HashtagsShowRequest> request);

    /** {@link #show(Body)} by {@code tag} alone. */
    @NoClassInterceptors
    default Hashtag show(String tag) {
        return show(new HashtagsShowRequest(tag));
    }

    /** {@link #show(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default Hashtag show(Consumer<HashtagsShowRequest.Builder> request) {
        return show(HashtagsShowRequest.with(request));
    }

    /** {@link #show(Body)} without blocking. */
    @POST
    @Path("show")
    Uni<Hashtag> showAsync(Body<? extends HashtagsShowRequest> request);

    /** {@link #show(Body)} by {@code tag} alone and without blocking. */
    @NoClassInterceptors
    default Uni<Hashtag> showAsync(String tag) {
        return showAsync(new HashtagsShowRequest(tag));
    }

    /** {@link #show(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<Hashtag> showAsync(Consumer<HashtagsShowRequest.Builder> request) {
        return showAsync(HashtagsShowRequest.with(request));
    }

    /** {@code hashtags/trend}: needs no token. */
    @POST
    @Path("trend")
    List<HashtagsTrendItem> trend(Body<Empty> request);

    /** {@link #trend(Body)} without parameters. */
    @NoClassInterceptors
    default List<HashtagsTrendItem> trend() {
        return trend(Empty.BODY);
    }

    /** {@link #trend(Body)} without blocking. */
    @POST
    @Path("trend")
    Uni<List<HashtagsTrendItem>> trendAsync(Body<Empty> request);

    /** {@link #trend(Body)} without parameters and without blocking. */
    @NoClassInterceptors
    default Uni<List<HashtagsTrendItem>> trendAsync() {
        return trendAsync(Empty.BODY);
    }

    /** {@code hashtags/users}: needs no token. */
    @POST
    @Path("users")
    List<UserDetailed> users(Body<? extends HashtagsUsersRequest> request);

    /** {@link #users(Body)} with what the lambda sets. */
    @NoClassInterceptors
    default List<UserDetailed> users(Consumer<HashtagsUsersRequest.Builder> request) {
        return users(HashtagsUsersRequest.with(request));
    }

    /** {@link #users(Body)} without blocking. */
    @POST
    @Path("users")
    Uni<List<UserDetailed>> usersAsync(Body<? extends HashtagsUsersRequest> request);

    /** {@link #users(Body)} with what the lambda sets and without blocking. */
    @NoClassInterceptors
    default Uni<List<UserDetailed>> usersAsync(Consumer<HashtagsUsersRequest.Builder> request) {
        return usersAsync(HashtagsUsersRequest.with(request));
    }
}
