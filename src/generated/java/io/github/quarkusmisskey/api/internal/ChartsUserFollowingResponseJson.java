package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.user.ChartsUserFollowingResponse;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/** Reads and writes {@link ChartsUserFollowingResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserFollowingResponseJson extends ObjectType<ChartsUserFollowingResponse> {

    static final ChartsUserFollowingResponseJson TYPE = new ChartsUserFollowingResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "local",
            "remote");

    private ChartsUserFollowingResponseJson() {}

    @Override
    public ChartsUserFollowingResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ChartsUserFollowingResponse.Relations local = null;
        ChartsUserFollowingResponse.Relations remote = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> local = ChartsUserFollowingResponseJson.ChartsUserFollowingResponseRelationsJson.TYPE.read(json);
                case 1 -> remote = ChartsUserFollowingResponseJson.ChartsUserFollowingResponseRelationsJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsUserFollowingResponse(
                local,
                remote,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsUserFollowingResponse value) throws IOException {
        json.member("local", value.local(), ChartsUserFollowingResponseJson.ChartsUserFollowingResponseRelationsJson.TYPE);
        json.member("remote", value.remote(), ChartsUserFollowingResponseJson.ChartsUserFollowingResponseRelationsJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class ChartsUserFollowingResponseRelationsJson extends ObjectType<ChartsUserFollowingResponse.Relations> {

        static final ChartsUserFollowingResponseRelationsJson TYPE = new ChartsUserFollowingResponseRelationsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "followings",
                "followers");

        private ChartsUserFollowingResponseRelationsJson() {}

        @Override
        public ChartsUserFollowingResponse.Relations read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            ChartsTotal followings = null;
            ChartsTotal followers = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> followings = ChartsTotalJson.TYPE.read(json);
                    case 1 -> followers = ChartsTotalJson.TYPE.read(json);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ChartsUserFollowingResponse.Relations(
                    followings,
                    followers,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ChartsUserFollowingResponse.Relations value) throws IOException {
            json.member("followings", value.followings(), ChartsTotalJson.TYPE);
            json.member("followers", value.followers(), ChartsTotalJson.TYPE);
            json.unknown(value.unknown());
        }
    }
}
