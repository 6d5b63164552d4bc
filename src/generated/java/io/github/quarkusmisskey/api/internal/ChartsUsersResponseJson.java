package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.ChartsUsersResponse;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/** Reads and writes {@link ChartsUsersResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUsersResponseJson extends ObjectType<ChartsUsersResponse> {

    static final ChartsUsersResponseJson TYPE = new ChartsUsersResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "local",
            "remote");

    private ChartsUsersResponseJson() {}

    @Override
    public ChartsUsersResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        ChartsTotal local = null;
        ChartsTotal remote = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> local = ChartsTotalJson.TYPE.read(json);
                case 1 -> remote = ChartsTotalJson.TYPE.read(json);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsUsersResponse(
                local,
                remote,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsUsersResponse value) throws IOException {
        json.member("local", value.local(), ChartsTotalJson.TYPE);
        json.member("remote", value.remote(), ChartsTotalJson.TYPE);
        json.unknown(value.unknown());
    }
}
