package io.github.quarkusmisskey.gateway.internal.form;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

import io.vertx.core.buffer.Buffer;

/** Keeps what a form has: texts and files by name, and whether it ended. */
final class FormRecorder implements Parts {

    private final Map<String, String> read = new LinkedHashMap<>();
    private String name;
    private Buffer data;

    Map<String, String> read() {
        return read;
    }

    @Override
    public void begin(String partName, String fileName, String type) {
        name = fileName == null ? partName : partName + "(" + fileName + ")";
        data = Buffer.buffer();
    }

    @Override
    public void data(Buffer piece) {
        data.appendBuffer(piece);
    }

    @Override
    public void endPart() {
        read.put(name, data.toString(StandardCharsets.UTF_8));
    }

    @Override
    public void end() {
        read.put("end", "end");
    }
}
