package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.admin.AdminUpdateUserNoteRequest;

/** Reads and writes {@link AdminUpdateUserNoteRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class AdminUpdateUserNoteRequestJson extends RequestType<AdminUpdateUserNoteRequest> {

    static final AdminUpdateUserNoteRequestJson TYPE = new AdminUpdateUserNoteRequestJson();

    private AdminUpdateUserNoteRequestJson() {}

    @Override
    public void members(JsonOut json, AdminUpdateUserNoteRequest value) throws IOException {
        json.text("userId", value.userId());
        json.text("text", value.text());
    }
}
