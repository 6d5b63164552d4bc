package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.channels.ChannelsSearchRequest;

/** Reads and writes {@link ChannelsSearchRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class ChannelsSearchRequestJson extends RequestType<ChannelsSearchRequest> {

    static final ChannelsSearchRequestJson TYPE = new ChannelsSearchRequestJson();

    private ChannelsSearchRequestJson() {}

    @Override
    public void members(JsonOut json, ChannelsSearchRequest value) throws IOException {
        json.text("query", value.query());
        json.member("type", value.type(), ChannelsSearchRequestJson.ChannelsSearchRequestTypeJson.TYPE);
        json.text("sinceId", value.sinceId());
        json.text("untilId", value.untilId());
        json.member("sinceDate", value.sinceDate(), Scalars.WHOLE);
        json.member("untilDate", value.untilDate(), Scalars.WHOLE);
        json.member("limit", value.limit(), Scalars.INTEGER);
    }

    @Override
    public Number limit(ChannelsSearchRequest request) {
        return request.limit();
    }

    static final class ChannelsSearchRequestTypeJson extends JsonType<ChannelsSearchRequest.Type> {

        static final ChannelsSearchRequestTypeJson TYPE = new ChannelsSearchRequestTypeJson();

        private ChannelsSearchRequestTypeJson() {}

        @Override
        public ChannelsSearchRequest.Type read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "nameAndDescription" -> ChannelsSearchRequest.Type.NAME_AND_DESCRIPTION;
                case "nameOnly" -> ChannelsSearchRequest.Type.NAME_ONLY;
                default -> new ChannelsSearchRequest.Type(word);
            };
        }

        @Override
        public void write(JsonOut json, ChannelsSearchRequest.Type value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
