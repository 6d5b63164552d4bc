package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.time.Instant;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.InviteCode;
import io.github.quarkusmisskey.api.model.UserLite;

/** Reads and writes {@link InviteCode}. */
@Generated("io.github.quarkusmisskey.generator")
final class InviteCodeJson extends ObjectType<InviteCode> {

    static final InviteCodeJson TYPE = new InviteCodeJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "code",
            "expiresAt",
            "createdAt",
            "createdBy",
            "usedBy",
            "usedAt",
            "used");

    private InviteCodeJson() {}

    @Override
    public InviteCode read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String code = null;
        Instant expiresAt = null;
        Instant createdAt = null;
        UserLite createdBy = null;
        UserLite usedBy = null;
        Instant usedAt = null;
        Boolean used = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> code = json.text();
                case 2 -> expiresAt = json.instant();
                case 3 -> createdAt = json.instant();
                case 4 -> createdBy = UserLiteJson.TYPE.read(json);
                case 5 -> usedBy = UserLiteJson.TYPE.read(json);
                case 6 -> usedAt = json.instant();
                case 7 -> used = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new InviteCode(
                id,
                code,
                expiresAt,
                createdAt,
                createdBy,
                usedBy,
                usedAt,
                used,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, InviteCode value) throws IOException {
        json.text("id", value.id());
        json.text("code", value.code());
        json.member("expiresAt", value.expiresAt(), Scalars.INSTANT);
        json.member("createdAt", value.createdAt(), Scalars.INSTANT);
        json.member("createdBy", value.createdBy(), UserLiteJson.TYPE);
        json.member("usedBy", value.usedBy(), UserLiteJson.TYPE);
        json.member("usedAt", value.usedAt(), Scalars.INSTANT);
        json.member("used", value.used(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
