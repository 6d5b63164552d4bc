package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.server.TestRequest;

/** Reads and writes {@link TestRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class TestRequestJson extends RequestType<TestRequest> {

    static final TestRequestJson TYPE = new TestRequestJson();

    private TestRequestJson() {}

    @Override
    public void members(JsonOut json, TestRequest value) throws IOException {
        json.member("required", value.required(), Scalars.FLAG);
        json.text("string", value.string());
        json.text("default", value.defaultValue());
        json.patch("nullableDefault", value.nullableDefault(), Scalars.TEXT);
        json.text("id", value.id());
    }
}
