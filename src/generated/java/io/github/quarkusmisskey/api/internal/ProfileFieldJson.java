package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.model.ProfileField;

/** Reads and writes {@link ProfileField}. */
@Generated("io.github.quarkusmisskey.generator")
final class ProfileFieldJson extends ObjectType<ProfileField> {

    static final ProfileFieldJson TYPE = new ProfileFieldJson();
    private static final MemberNames NAMES = MemberNames.of(
            "name",
            "value");

    private ProfileFieldJson() {}

    @Override
    public ProfileField read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String name = null;
        String value = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> name = json.text();
                case 1 -> value = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new ProfileField(
                name,
                value,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, ProfileField value) throws IOException {
        json.text("name", value.name());
        json.text("value", value.value());
        json.unknown(value.unknown());
    }
}
