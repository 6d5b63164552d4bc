package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.i.twofactor.ITwoFactorKeyDoneResponse;

/** Reads and writes {@link ITwoFactorKeyDoneResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class ITwoFactorKeyDoneResponseJson extends ObjectType<ITwoFactorKeyDoneResponse> {

    static final ITwoFactorKeyDoneResponseJson TYPE = new ITwoFactorKeyDoneResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "name");

    private ITwoFactorKeyDoneResponseJson() {}

    @Override
    public ITwoFactorKeyDoneResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String name = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> name = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new ITwoFactorKeyDoneResponse(
                id,
                name,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ITwoFactorKeyDoneResponse value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.unknown(value.unknown());
    }
}
