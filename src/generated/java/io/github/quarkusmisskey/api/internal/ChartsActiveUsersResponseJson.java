package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.charts.ChartsActiveUsersResponse;

/** Reads and writes {@link ChartsActiveUsersResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsActiveUsersResponseJson extends ObjectType<ChartsActiveUsersResponse> {

    static final ChartsActiveUsersResponseJson TYPE = new ChartsActiveUsersResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "readWrite",
            "read",
            "write",
            "registeredWithinWeek",
            "registeredWithinMonth",
            "registeredWithinYear",
            "registeredOutsideWeek",
            "registeredOutsideMonth",
            "registeredOutsideYear");

    private ChartsActiveUsersResponseJson() {}

    @Override
    public ChartsActiveUsersResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<Long> readWrite = null;
        List<Long> read = null;
        List<Long> write = null;
        List<Long> registeredWithinWeek = null;
        List<Long> registeredWithinMonth = null;
        List<Long> registeredWithinYear = null;
        List<Long> registeredOutsideWeek = null;
        List<Long> registeredOutsideMonth = null;
        List<Long> registeredOutsideYear = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> readWrite = json.list(Scalars.WHOLE);
                case 1 -> read = json.list(Scalars.WHOLE);
                case 2 -> write = json.list(Scalars.WHOLE);
                case 3 -> registeredWithinWeek = json.list(Scalars.WHOLE);
                case 4 -> registeredWithinMonth = json.list(Scalars.WHOLE);
                case 5 -> registeredWithinYear = json.list(Scalars.WHOLE);
                case 6 -> registeredOutsideWeek = json.list(Scalars.WHOLE);
                case 7 -> registeredOutsideMonth = json.list(Scalars.WHOLE);
                case 8 -> registeredOutsideYear = json.list(Scalars.WHOLE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsActiveUsersResponse(
                readWrite,
                read,
                write,
                registeredWithinWeek,
                registeredWithinMonth,
                registeredWithinYear,
                registeredOutsideWeek,
                registeredOutsideMonth,
                registeredOutsideYear,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsActiveUsersResponse value) throws IOException {
        json.member("readWrite", value.readWrite(), ListType.of(Scalars.WHOLE));
        json.member("read", value.read(), ListType.of(Scalars.WHOLE));
        json.member("write", value.write(), ListType.of(Scalars.WHOLE));
        json.member("registeredWithinWeek", value.registeredWithinWeek(), ListType.of(Scalars.WHOLE));
        json.member("registeredWithinMonth", value.registeredWithinMonth(), ListType.of(Scalars.WHOLE));
        json.member("registeredWithinYear", value.registeredWithinYear(), ListType.of(Scalars.WHOLE));
        json.member("registeredOutsideWeek", value.registeredOutsideWeek(), ListType.of(Scalars.WHOLE));
        json.member("registeredOutsideMonth", value.registeredOutsideMonth(), ListType.of(Scalars.WHOLE));
        json.member("registeredOutsideYear", value.registeredOutsideYear(), ListType.of(Scalars.WHOLE));
        json.unknown(value.unknown());
    }
}
