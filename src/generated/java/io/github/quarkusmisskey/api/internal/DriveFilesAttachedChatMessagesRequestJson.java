package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.files.DriveFilesAttachedChatMessagesRequest;

/** Reads and writes {@link DriveFilesAttachedChatMessagesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesAttachedChatMessagesRequestJson extends RequestType<DriveFilesAttachedChatMessagesRequest> {

    static final DriveFilesAttachedChatMessagesRequestJson TYPE = new DriveFilesAttachedChatMessagesRequestJson();

    private DriveFilesAttachedChatMessagesRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesAttachedChatMessagesRequest value) throws IOException {
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("fileId", value.fileId());
    }

    @Override
    public Number limit(DriveFilesAttachedChatMessagesRequest request) {
        return request.limit();
    }
}
