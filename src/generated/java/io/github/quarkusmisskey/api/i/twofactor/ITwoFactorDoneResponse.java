package io.github.quarkusmisskey.api.i.twofactor;

import java.util.List;
import javax.annotation.processing.Generated;

import com.fasterxml.jackson.annotation.JsonInclude;

/** What {@code i/2fa/done} answers. */
@Generated("io.github.quarkusmisskey.generator")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ITwoFactorDoneResponse(List<String> backupCodes) {

    /** Without the secrets. */
    @Override
    public String toString() {
        return "ITwoFactorDoneResponse[backupCodes=[redacted]"
                + "]";
    }
}
