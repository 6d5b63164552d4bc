package io.github.quarkusmisskey.api.internal;

import java.io.IOException;
import javax.annotation.processing.Generated;

import io.github.quarkusmisskey.api.model.AbuseReportResolution;

/** Reads and writes {@link AbuseReportResolution}. */
@Generated("io.github.quarkusmisskey.generator")
final class AbuseReportResolutionJson extends JsonType<AbuseReportResolution> {

    static final AbuseReportResolutionJson TYPE = new AbuseReportResolutionJson();

    private AbuseReportResolutionJson() {}

    @Override
    public AbuseReportResolution read(JsonIn json) throws IOException {
        String word = json.word();
        if (word == null) {
            return null;
        }
        return switch (word) {
            case "accept" -> AbuseReportResolution.ACCEPT;
            case "reject" -> AbuseReportResolution.REJECT;
            default -> new AbuseReportResolution(word);
        };
    }

    @Override
    public void write(JsonOut json, AbuseReportResolution value) throws IOException {
        json.value(value.value(), Scalars.TEXT);
    }
}
