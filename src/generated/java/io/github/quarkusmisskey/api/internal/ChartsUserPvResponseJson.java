package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.user.ChartsUserPvResponse;

/** Reads and writes {@link ChartsUserPvResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserPvResponseJson extends ObjectType<ChartsUserPvResponse> {

    static final ChartsUserPvResponseJson TYPE = new ChartsUserPvResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "upv",
            "pv");

    private ChartsUserPvResponseJson() {}

    @Override
    public ChartsUserPvResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ChartsUserPvResponse.Views upv = null;
        ChartsUserPvResponse.Views pv = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> upv = ChartsUserPvResponseJson.ChartsUserPvResponseViewsJson.TYPE.read(json);
                case 1 -> pv = ChartsUserPvResponseJson.ChartsUserPvResponseViewsJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsUserPvResponse(
                upv,
                pv,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsUserPvResponse value) throws IOException {
        json.member("upv", value.upv(), ChartsUserPvResponseJson.ChartsUserPvResponseViewsJson.TYPE);
        json.member("pv", value.pv(), ChartsUserPvResponseJson.ChartsUserPvResponseViewsJson.TYPE);
        json.unknown(value.unknown());
    }

    static final class ChartsUserPvResponseViewsJson extends ObjectType<ChartsUserPvResponse.Views> {

        static final ChartsUserPvResponseViewsJson TYPE = new ChartsUserPvResponseViewsJson();
        private static final MemberNames NAMES = MemberNames.of(
                "user",
                "visitor");

        private ChartsUserPvResponseViewsJson() {}

        @Override
        public ChartsUserPvResponse.Views read(JsonIn json) throws IOException {
            if (!json.isObject()) {
                return null;
            }
            List<Long> user = null;
            List<Long> visitor = null;
            Map<String, byte[]> unknown = null;
            for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
                switch (member) {
                    case 0 -> user = json.list(Scalars.WHOLE);
                    case 1 -> visitor = json.list(Scalars.WHOLE);
                    default -> unknown = json.keep(unknown);
                }
            }
            return new ChartsUserPvResponse.Views(
                    user,
                    visitor,
                    UnknownMembers.ofJson(unknown));
        }

        @Override
        public void members(JsonOut json, ChartsUserPvResponse.Views value) throws IOException {
            json.member("user", value.user(), ListType.of(Scalars.WHOLE));
            json.member("visitor", value.visitor(), ListType.of(Scalars.WHOLE));
            json.unknown(value.unknown());
        }
    }
}
