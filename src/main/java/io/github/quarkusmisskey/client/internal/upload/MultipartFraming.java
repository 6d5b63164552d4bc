package io.github.quarkusmisskey.client.internal.upload;

import java.util.UUID;

/** The delimiters and headers of the parts of one {@code multipart/form-data} body. */
public final class MultipartFraming {

    public static final String END_OF_PART = "\r\n";

    private final String boundary = "misskey-" + UUID.randomUUID();

    public String contentType() {
        return "multipart/form-data; boundary=" + boundary;
    }

    /**
     * The head of a part.
     *
     * @param fileName null for a part that is not a file
     * @param type null if the part has none
     */
    public String head(String name, String fileName, String type) {
        StringBuilder head = new StringBuilder("--")
                .append(boundary)
                .append("\r\nContent-Disposition: form-data; name=\"")
                .append(quotable(name))
                .append('"');
        if (fileName != null) {
            head.append("; filename=\"").append(quotable(fileName)).append('"');
        }
        if (type != null) {
            head.append("\r\nContent-Type: ").append(type.replaceAll("\\p{Cntrl}", " "));
        }
        return head.append("\r\n\r\n").toString();
    }

    /** The delimiter after the last part. */
    public String end() {
        return "--" + boundary + "--\r\n";
    }

    /** As browsers do: characters that would end the quoted string or the line are percent-encoded. */
    private static String quotable(String text) {
        StringBuilder quotable = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '"' || c == '\\' || Character.isISOControl(c)) {
                quotable.append('%').append("%02X".formatted((int) c));
            } else {
                quotable.append(c);
            }
        }
        return quotable.toString();
    }
}
