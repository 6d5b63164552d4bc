package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ChartsTotal;

/** Reads and writes {@link ChartsTotal}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChartsTotalJson extends ObjectType<ChartsTotal> {

    static final ChartsTotalJson TYPE = new ChartsTotalJson();
    private static final MemberNames NAMES = MemberNames.of(
            "total",
            "inc",
            "dec");

    private ChartsTotalJson() {}

    @Override
    public ChartsTotal read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<Long> total = null;
        List<Long> inc = null;
        List<Long> dec = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> total = json.list(Scalars.WHOLE);
                case 1 -> inc = json.list(Scalars.WHOLE);
                case 2 -> dec = json.list(Scalars.WHOLE);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ChartsTotal(
                total,
                inc,
                dec,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ChartsTotal value) throws IOException {
        json.member("total", value.total(), ListType.of(Scalars.WHOLE));
        json.member("inc", value.inc(), ListType.of(Scalars.WHOLE));
        json.member("dec", value.dec(), ListType.of(Scalars.WHOLE));
        json.unknown(value.unknown());
    }
}
