package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.my.MyAppsRequest;

/** Reads and writes {@link MyAppsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class MyAppsRequestJson extends RequestType<MyAppsRequest> {

    static final MyAppsRequestJson TYPE = new MyAppsRequestJson();

    private MyAppsRequestJson() {}

    @Override
    public void members(JsonOut json, MyAppsRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
    }

    @Override
    public Number limit(MyAppsRequest request) {
        return request.limit();
    }
}
