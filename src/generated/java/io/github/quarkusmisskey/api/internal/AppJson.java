package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.App;

/** Reads and writes {@link App}. */
@Generated("io.github.quarkusmisskey.generator")
final class AppJson extends ObjectType<App> {

    static final AppJson TYPE = new AppJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "name",
            "callbackUrl",
            "permission",
            "secret",
            "isAuthorized");

    private AppJson() {}

    @Override
    public App read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        String name = null;
        String callbackUrl = null;
        List<String> permission = null;
        String secret = null;
        Boolean isAuthorized = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> name = json.text();
                case 2 -> callbackUrl = json.text();
                case 3 -> permission = json.list(Scalars.TEXT);
                case 4 -> secret = json.text();
                case 5 -> isAuthorized = json.flag();
                default -> unknown = json.keep(unknown);
            }
        }
        return new App(
                id,
                name,
                callbackUrl,
                permission,
                secret,
                isAuthorized,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, App value) throws IOException {
        json.text("id", value.id());
        json.text("name", value.name());
        json.text("callbackUrl", value.callbackUrl());
        json.member("permission", value.permission(), ListType.of(Scalars.TEXT));
        json.text("secret", value.secret());
        json.member("isAuthorized", value.isAuthorized(), Scalars.FLAG);
        json.unknown(value.unknown());
    }
}
