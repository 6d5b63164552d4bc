package io.github.quarkusmisskey.client;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** An answer as it goes over the wire. */
record RawAnswer(int status, List<String> headers, byte[] body, boolean withLength) {

    byte[] bytes() {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " x\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (withLength) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.ISO_8859_1));
        out.writeBytes(body);
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return "in base64: " + Base64.getEncoder().encodeToString(bytes());
    }
}
