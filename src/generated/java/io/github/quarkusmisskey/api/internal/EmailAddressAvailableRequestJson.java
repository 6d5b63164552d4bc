package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.emailaddress.EmailAddressAvailableRequest;

/** Reads and writes {@link EmailAddressAvailableRequest}. */
@Generated("io.github.quarkusmisskey.generator")
final class EmailAddressAvailableRequestJson extends RequestType<EmailAddressAvailableRequest> {

    static final EmailAddressAvailableRequestJson TYPE = new EmailAddressAvailableRequestJson();

    private EmailAddressAvailableRequestJson() {}

    @Override
    public void members(JsonOut json, EmailAddressAvailableRequest value) throws IOException {
        json.text("emailAddress", value.emailAddress());
    }
}
