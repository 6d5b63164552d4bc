package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorDoneResponse;

/** Reads and writes {@link ITwoFactorDoneResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorDoneResponseJson extends ObjectType<ITwoFactorDoneResponse> {

    static final ITwoFactorDoneResponseJson TYPE = new ITwoFactorDoneResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "backupCodes");

    private ITwoFactorDoneResponseJson() {}

    @Override
    public ITwoFactorDoneResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        List<String> backupCodes = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> backupCodes = json.list(Scalars.TEXT);
                default -> unknown = json.keep(unknown);
            }
        }
        return new ITwoFactorDoneResponse(
                backupCodes,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ITwoFactorDoneResponse value) throws IOException {
        json.member("backupCodes", value.backupCodes(), ListType.of(Scalars.TEXT));
        json.unknown(value.unknown());
    }
}
