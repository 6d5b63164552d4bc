package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.server.TestResponse;

/** Reads and writes {@link TestResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class TestResponseJson extends ObjectType<TestResponse> {

    static final TestResponseJson TYPE = new TestResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "id",
            "required",
            "string",
            "default",
            "nullableDefault");

    private TestResponseJson() {}

    @Override
    public TestResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        String id = null;
        Boolean required = null;
        String string = null;
        String defaultValue = null;
        String nullableDefault = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> id = json.text();
                case 1 -> required = json.flag();
                case 2 -> string = json.text();
                case 3 -> defaultValue = json.text();
                case 4 -> nullableDefault = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new TestResponse(
                id,
                required,
                string,
                defaultValue,
                nullableDefault,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, TestResponse value) throws IOException {
        json.text("id", value.id());
        json.member("required", value.required(), Scalars.FLAG);
        json.text("string", value.string());
        json.text("default", value.defaultValue());
        json.text("nullableDefault", value.nullableDefault());
        json.unknown(value.unknown());
    }
}
