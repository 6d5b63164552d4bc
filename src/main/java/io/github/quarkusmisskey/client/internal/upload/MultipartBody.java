package io.github.quarkusmisskey.client.internal.upload;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.quarkusmisskey.api.FileContent;
import io.github.quarkusmisskey.client.internal.call.AuthenticatedBody;
import io.github.quarkusmisskey.client.internal.error.UnusableFileException;
import io.github.quarkusmisskey.client.internal.json.MisskeyMapper;

/**
 * The {@code multipart/form-data} body of one upload: the token and the fields, then the file, because servers read
 * parts in order.
 */
public final class MultipartBody {

    private static final int MAX_FILE_NAME = 255;

    private final MultipartFraming framing = new MultipartFraming();
    private final byte[] head;
    private final byte[] tail;
    private final FileContent file;
    private final long fileSize;

    private MultipartBody(ObjectNode fields, FileContent file, long fileSize) {
        this.file = file;
        this.fileSize = fileSize;
        head = (texts(fields) + framing.head("file", shortened(file.name()), "application/octet-stream"))
                .getBytes(StandardCharsets.UTF_8);
        tail = (MultipartFraming.END_OF_PART + framing.end()).getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Reads the file's size, which may block.
     *
     * @throws UnusableFileException if the file does not exist or cannot be read
     */
    public static MultipartBody of(AuthenticatedBody signed, FileContent file) {
        try {
            return new MultipartBody(MisskeyMapper.MAPPER.valueToTree(signed), file, file.size());
        } catch (IOException e) {
            throw new UnusableFileException(file, e);
        }
    }

    public String contentType() {
        return framing.contentType();
    }

    public long length() {
        return head.length + fileSize + tail.length;
    }

    /** The bytes from the start; reading fails if the file's size has changed. */
    InputStream open() throws IOException {
        return new SequenceInputStream(Collections.enumeration(List.of(
                new ByteArrayInputStream(head),
                new ExactLengthStream(file.open(), fileSize),
                new ByteArrayInputStream(tail))));
    }

    /** Reports how many bytes of the body have been handed to the connection. */
    void sent(long bytes) {
        long ofFile = bytes - head.length;
        if (ofFile > 0) {
            file.progress().sent(Math.min(ofFile, fileSize), fileSize);
        }
    }

    private String texts(ObjectNode fields) {
        StringBuilder text = new StringBuilder();
        for (Map.Entry<String, JsonNode> field : fields.properties()) {
            JsonNode value = field.getValue();
            if (!value.isNull()) {
                text.append(framing.head(field.getKey(), null, null))
                        .append(value.isContainerNode() ? value.toString() : value.asText())
                        .append(MultipartFraming.END_OF_PART);
            }
        }
        return text.toString();
    }

    private static String shortened(String name) {
        int length = name.codePointCount(0, name.length());
        return length <= MAX_FILE_NAME ? name : name.substring(0, name.offsetByCodePoints(0, MAX_FILE_NAME));
    }

    @Override
    public String toString() {
        return "MultipartBody[redacted]";
    }
}
