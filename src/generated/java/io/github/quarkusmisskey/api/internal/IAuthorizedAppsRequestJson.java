package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IAuthorizedAppsRequest;

/** Reads and writes {@link IAuthorizedAppsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IAuthorizedAppsRequestJson extends RequestType<IAuthorizedAppsRequest> {

    static final IAuthorizedAppsRequestJson TYPE = new IAuthorizedAppsRequestJson();

    private IAuthorizedAppsRequestJson() {}

    @Override
    public void members(JsonOut json, IAuthorizedAppsRequest value) throws IOException {
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("sort", value.sort(), IAuthorizedAppsRequestJson.IAuthorizedAppsRequestSortJson.TYPE);
    }

    @Override
    public Number limit(IAuthorizedAppsRequest request) {
        return request.limit();
    }

    static final class IAuthorizedAppsRequestSortJson extends JsonType<IAuthorizedAppsRequest.Sort> {

        static final IAuthorizedAppsRequestSortJson TYPE = new IAuthorizedAppsRequestSortJson();

        private IAuthorizedAppsRequestSortJson() {}

        @Override
        public IAuthorizedAppsRequest.Sort read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "desc" -> IAuthorizedAppsRequest.Sort.DESC;
                case "asc" -> IAuthorizedAppsRequest.Sort.ASC;
                default -> new IAuthorizedAppsRequest.Sort(word);
            };
        }

        @Override
        public void write(JsonOut json, IAuthorizedAppsRequest.Sort value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
