package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.admin.AdminResetPasswordResponse;

/** Reads and writes {@link AdminResetPasswordResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminResetPasswordResponseJson extends ObjectType<AdminResetPasswordResponse> {

    static final AdminResetPasswordResponseJson TYPE = new AdminResetPasswordResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "password");

    private AdminResetPasswordResponseJson() {}

    @Override
    public AdminResetPasswordResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String password = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> password = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new AdminResetPasswordResponse(
                password,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, AdminResetPasswordResponse value) throws IOException {
        json.text("password", value.password());
        json.unknown(value.unknown());
    }
}
