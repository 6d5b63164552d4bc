package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.drive.DriveFilesRequest;

/** Reads and writes {@link DriveFilesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class DriveFilesRequestJson extends RequestType<DriveFilesRequest> {

    static final DriveFilesRequestJson TYPE = new DriveFilesRequestJson();

    private DriveFilesRequestJson() {}

    @Override
    public void members(JsonOut json, DriveFilesRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.text("folderId", value.folderId());
        json.text("type", value.type());
        json.member("sort", value.sort(), DriveFilesRequestJson.DriveFilesRequestSortJson.TYPE);
    }

    @Override
    public Number limit(DriveFilesRequest request) {
        return request.limit();
    }

    static final class DriveFilesRequestSortJson extends JsonType<DriveFilesRequest.Sort> {

        static final DriveFilesRequestSortJson TYPE = new DriveFilesRequestSortJson();

        private DriveFilesRequestSortJson() {}

        @Override
        public DriveFilesRequest.Sort read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "+createdAt" -> DriveFilesRequest.Sort.PLUS_CREATED_AT;
                case "-createdAt" -> DriveFilesRequest.Sort.MINUS_CREATED_AT;
                case "+name" -> DriveFilesRequest.Sort.PLUS_NAME;
                case "-name" -> DriveFilesRequest.Sort.MINUS_NAME;
                case "+size" -> DriveFilesRequest.Sort.PLUS_SIZE;
                case "-size" -> DriveFilesRequest.Sort.MINUS_SIZE;
                default -> new DriveFilesRequest.Sort(word);
            };
        }

        @Override
        public void write(JsonOut json, DriveFilesRequest.Sort value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
