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
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "readWrite" -> readWrite = json.list(Scalars.WHOLE);
                case "read" -> read = json.list(Scalars.WHOLE);
                case "write" -> write = json.list(Scalars.WHOLE);
                case "registeredWithinWeek" -> registeredWithinWeek = json.list(Scalars.WHOLE);
                case "registeredWithinMonth" -> registeredWithinMonth = json.list(Scalars.WHOLE);
                case "registeredWithinYear" -> registeredWithinYear = json.list(Scalars.WHOLE);
                case "registeredOutsideWeek" -> registeredOutsideWeek = json.list(Scalars.WHOLE);
                case "registeredOutsideMonth" -> registeredOutsideMonth = json.list(Scalars.WHOLE);
                case "registeredOutsideYear" -> registeredOutsideYear = json.list(Scalars.WHOLE);
                default -> unknown = json.keep(member, unknown);
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
