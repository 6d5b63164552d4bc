package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminSendEmailRequest;

/** Reads and writes {@link AdminSendEmailRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminSendEmailRequestJson extends RequestType<AdminSendEmailRequest> {

    static final AdminSendEmailRequestJson TYPE = new AdminSendEmailRequestJson();

    private AdminSendEmailRequestJson() {}

    @Override
    public void members(JsonOut json, AdminSendEmailRequest value) throws IOException {
        json.text("to", value.to());
        json.text("subject", value.subject());
        json.text("text", value.text());
    }
}
