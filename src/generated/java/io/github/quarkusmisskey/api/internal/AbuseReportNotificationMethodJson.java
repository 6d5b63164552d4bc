package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.AbuseReportNotificationMethod;

/** Reads and writes {@link AbuseReportNotificationMethod}. */
@Generated("io.github.quarkusmisskey.generator")
final class AbuseReportNotificationMethodJson extends JsonType<AbuseReportNotificationMethod> {

    static final AbuseReportNotificationMethodJson TYPE = new AbuseReportNotificationMethodJson();

    private AbuseReportNotificationMethodJson() {}

    @Override
    public AbuseReportNotificationMethod read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "email" -> AbuseReportNotificationMethod.EMAIL;
            case "webhook" -> AbuseReportNotificationMethod.WEBHOOK;
            default -> new AbuseReportNotificationMethod(word);
        };
    }

    @Override
    public void write(JsonOut json, AbuseReportNotificationMethod value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
