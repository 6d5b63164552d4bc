package io.github.quarkusmisskey.api.hashtags;

import java.util.List;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.Binding;
import io.github.quarkusmisskey.api.Body;
import io.github.quarkusmisskey.api.Empty;
import io.github.quarkusmisskey.api.model.Hashtag;
import io.github.quarkusmisskey.api.model.UserDetailed;
import io.smallrye.mutiny.Uni;

/** {@link HashtagsApi} at one host and as one account. */
@FunctionalInterface
@Generated("io.github.quarkusmisskey.generator")
public interface BoundHashtagsApi extends HashtagsApi {

    Binding<HashtagsApi> binding();

    @Override
    default List<Hashtag> list(Body<? extends HashtagsListRequest> request) {
        return binding().call(request, HashtagsApi::list);
    }

    @Override
    default Uni<List<Hashtag>> listAsync(Body<? extends HashtagsListRequest> request) {
        return binding().callAsync(request, HashtagsApi::listAsync);
    }

    @Override
    default List<String> search(Body<? extends HashtagsSearchRequest> request) {
        return binding().call(request, HashtagsApi::search);
    }

    @Override
    default Uni<List<String>> searchAsync(Body<? extends HashtagsSearchRequest> request) {
        return binding().callAsync(request, HashtagsApi::searchAsync);
    }

    @Override
    default Hashtag show(Body<? extends HashtagsShowRequest> request) {
        return binding().call(request, HashtagsApi::show);
    }

    @Override
    default Uni<Hashtag> showAsync(Body<? extends HashtagsShowRequest> request) {
        return binding().callAsync(request, HashtagsApi::showAsync);
    }

    @Override
    default List<HashtagsTrendItem> trend(Body<Empty> request) {
        return binding().call(request, HashtagsApi::trend);
    }

    @Override
    default Uni<List<HashtagsTrendItem>> trendAsync(Body<Empty> request) {
        return binding().callAsync(request, HashtagsApi::trendAsync);
    }

    @Override
    default List<UserDetailed> users(Body<? extends HashtagsUsersRequest> request) {
        return binding().call(request, HashtagsApi::users);
    }

    @Override
    default Uni<List<UserDetailed>> usersAsync(Body<? extends HashtagsUsersRequest> request) {
        return binding().callAsync(request, HashtagsApi::usersAsync);
    }
}
