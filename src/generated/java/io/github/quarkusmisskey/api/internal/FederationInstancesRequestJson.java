package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.federation.FederationInstancesRequest;

/** Reads and writes {@link FederationInstancesRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class FederationInstancesRequestJson extends RequestType<FederationInstancesRequest> {

    static final FederationInstancesRequestJson TYPE = new FederationInstancesRequestJson();

    private FederationInstancesRequestJson() {}

    @Override
    public void members(JsonOut json, FederationInstancesRequest value) throws IOException {
        json.text("host", value.host());
        json.member("blocked", value.blocked(), Scalars.FLAG);
        json.member("notResponding", value.notResponding(), Scalars.FLAG);
        json.member("suspended", value.suspended(), Scalars.FLAG);
        json.member("silenced", value.silenced(), Scalars.FLAG);
        json.member("federating", value.federating(), Scalars.FLAG);
        json.member("subscribing", value.subscribing(), Scalars.FLAG);
        json.member("publishing", value.publishing(), Scalars.FLAG);
        json.member("limit", value.limit(), Scalars.INTEGER);
        json.member("offset", value.offset(), Scalars.INTEGER);
        json.member("sort", value.sort(), FederationInstancesRequestJson.FederationInstancesRequestSortJson.TYPE);
    }

    @Override
    public Number limit(FederationInstancesRequest request) {
        return request.limit();
    }

    static final class FederationInstancesRequestSortJson extends JsonType<FederationInstancesRequest.Sort> {

        static final FederationInstancesRequestSortJson TYPE = new FederationInstancesRequestSortJson();

        private FederationInstancesRequestSortJson() {}

        @Override
        public FederationInstancesRequest.Sort read(JsonIn json) throws IOException {
            String word = json.word();
            if (word == null) {
                return null;
            }
            return switch (word) {
                case "+pubSub" -> FederationInstancesRequest.Sort.PLUS_PUB_SUB;
                case "-pubSub" -> FederationInstancesRequest.Sort.MINUS_PUB_SUB;
                case "+notes" -> FederationInstancesRequest.Sort.PLUS_NOTES;
                case "-notes" -> FederationInstancesRequest.Sort.MINUS_NOTES;
                case "+users" -> FederationInstancesRequest.Sort.PLUS_USERS;
                case "-users" -> FederationInstancesRequest.Sort.MINUS_USERS;
                case "+following" -> FederationInstancesRequest.Sort.PLUS_FOLLOWING;
                case "-following" -> FederationInstancesRequest.Sort.MINUS_FOLLOWING;
                case "+followers" -> FederationInstancesRequest.Sort.PLUS_FOLLOWERS;
                case "-followers" -> FederationInstancesRequest.Sort.MINUS_FOLLOWERS;
                case "+firstRetrievedAt" -> FederationInstancesRequest.Sort.PLUS_FIRST_RETRIEVED_AT;
                case "-firstRetrievedAt" -> FederationInstancesRequest.Sort.MINUS_FIRST_RETRIEVED_AT;
                case "+latestRequestReceivedAt" -> FederationInstancesRequest.Sort.PLUS_LATEST_REQUEST_RECEIVED_AT;
                case "-latestRequestReceivedAt" -> FederationInstancesRequest.Sort.MINUS_LATEST_REQUEST_RECEIVED_AT;
                default -> new FederationInstancesRequest.Sort(word);
            };
        }

        @Override
        public void write(JsonOut json, FederationInstancesRequest.Sort value) throws IOException {
            json.value(value.value(), Scalars.TEXT);
        }
    }
}
