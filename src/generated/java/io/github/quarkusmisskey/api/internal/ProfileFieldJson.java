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

    private ProfileFieldJson() {}

    @Override
    public ProfileField read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String name = null;
        String value = null;
        Map<String, byte[]> unknown = null;
        for (String member = json.member(); member != null; member = json.member()) {
            switch (member) {
                case "name" -> name = json.text();
                case "value" -> value = json.text();
                default -> unknown = json.keep(member, unknown);
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
