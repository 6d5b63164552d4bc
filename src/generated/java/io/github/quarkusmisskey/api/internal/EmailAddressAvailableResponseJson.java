package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import java.util.Map;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.UnknownMembers;
import io.github.quarkusmisskey.api.emailaddress.EmailAddressAvailableResponse;

/** Reads and writes {@link EmailAddressAvailableResponse}. */
@Generated("io.github.quarkusmisskey.generator")
final class EmailAddressAvailableResponseJson extends ObjectType<EmailAddressAvailableResponse> {

    static final EmailAddressAvailableResponseJson TYPE = new EmailAddressAvailableResponseJson();
    private static final MemberNames NAMES = MemberNames.of(
            "available",
            "reason");

    private EmailAddressAvailableResponseJson() {}

    @Override
    public EmailAddressAvailableResponse read(JsonIn json) throws IOException {
        if (!json.isObject()) {
            return null;
        }
        Boolean available = null;
        String reason = null;
        Map<String, byte[]> unknown = null;
        for (int member = json.first(NAMES); member >= 0; member = json.next(NAMES, member)) {
            switch (member) {
                case 0 -> available = json.flag();
                case 1 -> reason = json.text();
                default -> unknown = json.keep(unknown);
            }
        }
        return new EmailAddressAvailableResponse(
                available,
                reason,
                UnknownMembers.ofJson(unknown));
    }

    @Override
    public void members(JsonOut json, EmailAddressAvailableResponse value) throws IOException {
        json.member("available", value.available(), Scalars.FLAG);
        json.text("reason", value.reason());
        json.unknown(value.unknown());
    }
}
