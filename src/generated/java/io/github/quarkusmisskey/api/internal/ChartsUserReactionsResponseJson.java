package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.user.ChartsUserReactionsResponse;

/** Reads and writes {@link ChartsUserReactionsResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserReactionsResponseJson extends ObjectType<ChartsUserReactionsResponse> {

    static final ChartsUserReactionsResponseJson TYPE = new ChartsUserReactionsResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "local",
            "remote");

    private ChartsUserReactionsResponseJson() {}

    @Override
    public ChartsUserReactionsResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ChartsUserReactionsResponse.Reactions local = null;
        ChartsUserReactionsResponse.Reactions remote = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> local = ChartsUserReactionsResponseJson.ChartsUserReactionsResponseReactionsJson.TYPE.read(json);
                case 1 -> remote = ChartsUserReactionsResponseJson.ChartsUserReactionsResponseReactionsJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsUserReactionsResponse(
                local,
                remote,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsUserReactionsResponse value) throws IOException {
        json.member("local", value.local(), ChartsUserReactionsResponseJson.ChartsUserReactionsResponseReactionsJson.TYPE);
        json.member("remote", value.remote(), ChartsUserReactionsResponseJson.ChartsUserReactionsResponseReactionsJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class ChartsUserReactionsResponseReactionsJson extends ObjectType<ChartsUserReactionsResponse.Reactions> {

        static final ChartsUserReactionsResponseReactionsJson TYPE = new ChartsUserReactionsResponseReactionsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "count");

        private ChartsUserReactionsResponseReactionsJson() {}

        @Override
        public ChartsUserReactionsResponse.Reactions read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            List<Long> count = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> count = json.list(Scalars.WHOLE);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ChartsUserReactionsResponse.Reactions(
                    count,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ChartsUserReactionsResponse.Reactions value) throws IOException {
            json.member("count", value.count(), ListType.of(Scalars.WHOLE));
            json.unknown(value.unknown());
        }
    }
}
