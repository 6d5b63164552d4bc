package io.github.quarkusmisskey.gateway.internal.form;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import io.github.quarkusmisskey.gateway.internal.refusal.Refusal;
import io.github.quarkusmisskey.gateway.internal.refusal.RefusedException;

/**
 * The headers of one part of a form.
 *
 * @param fileName null if the part is not a file @param type null if the part has none
 */
record PartHead(String name, String fileName, String type) {

    private static final String UTF_8 = "utf-8''";

    /** @throws RefusedException if the headers are not in the one form that all servers read in the same way */
    static PartHead read(String headers) {
        Map<String, String> byName = new HashMap<>();
        for (String line : headers.split("\r\n")) {
            int colon = line.indexOf(':');
            Refusal.INVALID_PARAM.unless(colon > 0 && line.charAt(0) > ' ');
            String name = line.substring(0, colon).toLowerCase(Locale.ROOT);
            Refusal.INVALID_PARAM.unless(
                    byName.put(name, line.substring(colon + 1).strip()) == null);
        }
        Map<String, String> parameters =
                HeaderParameters.of(byName.getOrDefault("content-disposition", ""), "form-data");
        Refusal.INVALID_PARAM.unless(parameters.containsKey("name"));
        return new PartHead(parameters.get("name"), fileName(parameters), byName.get("content-type"));
    }

    private static String fileName(Map<String, String> parameters) {
        String encoded = parameters.get("filename*");
        if (parameters.containsKey("filename") || encoded == null) {
            return parameters.get("filename");
        }
        Refusal.INVALID_PARAM.unless(encoded.regionMatches(true, 0, UTF_8, 0, UTF_8.length()));
        try {
            return URLDecoder.decode(encoded.substring(UTF_8.length()).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(Refusal.INVALID_PARAM);
        }
    }
}
