package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.user.ChartsUserDriveResponse;

/** Reads and writes {@link ChartsUserDriveResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsUserDriveResponseJson extends ObjectType<ChartsUserDriveResponse> {

    static final ChartsUserDriveResponseJson TYPE = new ChartsUserDriveResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "totalCount",
            "totalSize",
            "incCount",
            "incSize",
            "decCount",
            "decSize");

    private ChartsUserDriveResponseJson() {}

    @Override
    public ChartsUserDriveResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<Long> totalCount = null;
        List<Long> totalSize = null;
        List<Long> incCount = null;
        List<Long> incSize = null;
        List<Long> decCount = null;
        List<Long> decSize = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> totalCount = json.list(Scalars.WHOLE);
                case 1 -> totalSize = json.list(Scalars.WHOLE);
                case 2 -> incCount = json.list(Scalars.WHOLE);
                case 3 -> incSize = json.list(Scalars.WHOLE);
                case 4 -> decCount = json.list(Scalars.WHOLE);
                case 5 -> decSize = json.list(Scalars.WHOLE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsUserDriveResponse(
                totalCount,
                totalSize,
                incCount,
                incSize,
                decCount,
                decSize,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsUserDriveResponse value) throws IOException {
        json.member("totalCount", value.totalCount(), ListType.of(Scalars.WHOLE));
        json.member("totalSize", value.totalSize(), ListType.of(Scalars.WHOLE));
        json.member("incCount", value.incCount(), ListType.of(Scalars.WHOLE));
        json.member("incSize", value.incSize(), ListType.of(Scalars.WHOLE));
        json.member("decCount", value.decCount(), ListType.of(Scalars.WHOLE));
        json.member("decSize", value.decSize(), ListType.of(Scalars.WHOLE));
        json.unknown(value.unknown());
    }
}
