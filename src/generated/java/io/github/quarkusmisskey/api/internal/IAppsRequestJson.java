package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.i.IAppsRequest;

/** Reads and writes {@link IAppsRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class IAppsRequestJson extends RequestType<IAppsRequest> {

    static final IAppsRequestJson TYPE = new IAppsRequestJson();

    private IAppsRequestJson() {}

    @Override
    public void members(JsonOut json, IAppsRequest value) throws IOException {
        json.member("sort", value.sort(), IAppsRequestJson.IAppsRequestSortJson.TYPE);
    }

    static final class IAppsRequestSortJson extends JsonType<IAppsRequest.Sort> {

        static final IAppsRequestSortJson TYPE = new IAppsRequestSortJson();

        private IAppsRequestSortJson() {}

        @Override
        public IAppsRequest.Sort read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "+createdAt" -> IAppsRequest.Sort.PLUS_CREATED_AT;
                case "-createdAt" -> IAppsRequest.Sort.MINUS_CREATED_AT;
                case "+lastUsedAt" -> IAppsRequest.Sort.PLUS_LAST_USED_AT;
                case "-lastUsedAt" -> IAppsRequest.Sort.MINUS_LAST_USED_AT;
                default -> new IAppsRequest.Sort(word);
            };
        }

        @Override
        public void write(JsonOut json, IAppsRequest.Sort value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
