package io.github.quarkusmisskey.devserver.internal.http;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerFileUpload;
import io.vertx.core.http.HttpServerRequest;

/** Reads an upload. Files are counted and hashed while they are received, and not kept. */
public final class FormCollector {

    /** File size at which the HTTP framework refuses it: {@code maxFileSize} of a server's configuration. */
    static final long LIMIT = 262_144_000;

    private static final Pattern FILE =
            Pattern.compile("(?im)^content-disposition: form-data; name=\"[^\"]*\"; filename=");

    private final HttpServerRequest request;
    private final Buffer start = Buffer.buffer();
    private FileDigest digest;
    private boolean malformed;

    private FormCollector(HttpServerRequest request) {
        this.request = request;
    }

    public static boolean isForm(HttpServerRequest request) {
        String type = request.getHeader("Content-Type");
        return type != null && type.startsWith("multipart/form-data");
    }

    /** Calls exactly one of the two, at the end of the request. */
    public static void collect(HttpServerRequest request, Consumer<UploadForm> accept, Consumer<Answer> refuse) {
        new FormCollector(request).collect(accept, refuse);
    }

    private void collect(Consumer<UploadForm> accept, Consumer<Answer> refuse) {
        request.setExpectMultipart(true);
        request.uploadHandler(this::receive);
        request.handler(this::keepStart);
        request.exceptionHandler(failure -> {
            if (!malformed && !request.response().closed()) {
                malformed = true;
                refuse.accept(Answer.empty(400));
            }
        });
        request.endHandler(end -> {
            if (malformed) {
                return;
            }
            if (digest != null && digest.size() > LIMIT) {
                refuse.accept(Answer.empty(413));
            } else {
                accept.accept(new UploadForm(fieldsBeforeFile(), digest == null ? null : digest.file()));
            }
        });
    }

    private void keepStart(Buffer piece) {
        start.appendBuffer(piece, 0, Math.min(piece.length(), BodyCollector.LIMIT - start.length()));
    }

    /** The parser does not report the order, so it is looked up in the received bytes. */
    private Map<String, String> fieldsBeforeFile() {
        String text = start.toString(StandardCharsets.UTF_8);
        Matcher file = FILE.matcher(text);
        String before = file.find() ? text.substring(0, file.start()) : text;
        Map<String, String> fields = new LinkedHashMap<>();
        request.formAttributes().forEach((name, value) -> {
            if (before.contains("; name=\"" + name + "\"")) {
                fields.put(name, value);
            }
        });
        return fields;
    }

    /** If there are several files, the first one is used. */
    private void receive(HttpServerFileUpload upload) {
        if (digest == null) {
            digest = new FileDigest(upload.filename());
            upload.handler(digest::add);
        } else {
            upload.handler(ignored -> {});
        }
    }
}
