package io.github.quarkusmisskey.generator.write;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.Field;
import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.Javadoc;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.Words;

/** Writes the channels of the streaming API. */
final class ChannelsWriter {

    private static final Map<JavaType, String> PRIMITIVES = Map.of(JavaType.BOOLEAN, "boolean", JavaType.LONG, "long");
    private static final Map<JavaType, String> READERS = Map.of(JavaType.BOOLEAN, "flag", JavaType.STRING, "text");

    private final TypeDef.ChannelsDef channels;
    private final Source source;

    private ChannelsWriter(TypeDef.ChannelsDef channels, Source source) {
        this.channels = channels;
        this.source = source;
    }

    static void begin(TypeDef.ChannelsDef channels, Source source, Runnable annotations) {
        source.doc(List.of(channels.doc() + " Two are equal if they are the same channel with the same parameters."));
        annotations.run();
        new ChannelsWriter(channels, source).write();
    }

    private void write() {
        source.line("public sealed interface Channel permits");
        channels.channels()
                .forEach(channel -> source.line("    " + channel.name().dotted() + ","));
        source.line("    Channel.Raw {").indent();
        String params = source.use("java.util", "Map") + "<String, Object>";
        source.blank();
        source.doc(List.of("Its name on the wire."));
        source.line("String name();");
        source.blank();
        source.doc(List.of("What it is joined with, without the parameters that are left to the server."));
        source.line(params + " params();");
        channels.channels().forEach(this::factory);
        source.blank();
        source.doc(List.of("A channel that only some servers have."));
        source.open("static Raw raw(String name, " + params + " params) {");
        source.line("return new Raw(name, params);");
        source.close("}");
        byName();
        channels.channels().forEach(this::channel);
        raw(params);
    }

    private void factory(TypeDef.ChannelDef channel) {
        source.blank();
        source.doc(List.of("The channel " + Javadoc.code(channel.wire()) + "."));
        source.open("static " + channel.name().simple() + " " + Words.camel(channel.wire()) + "("
                + parameters(channel.required()) + ") {");
        source.line("return new " + channel.name().simple() + "("
                + channel.params().stream()
                        .map(field -> field.required() ? field.java() : "null")
                        .collect(Collectors.joining(", "))
                + ");");
        source.close("}");
    }

    private void byName() {
        source.blank();
        source.doc(List.of(
                "A channel by its name and by parameters as configurations have them, which may all be text.",
                "",
                "@throws IllegalArgumentException if a parameter is missing, unknown or of the wrong kind; the message says"
                        + " which"));
        source.open("static Channel of(String name, Map<String, ?> params) {");
        source.line("ChannelParams given = new ChannelParams(name, params);");
        source.open("return switch (name) {");
        for (TypeDef.ChannelDef channel : channels.channels()) {
            String arguments = channel.params().stream()
                    .map(field -> "given." + (field.required() ? "required" : "") + reader(field) + "("
                            + Literal.of(field.json()) + ")")
                    .collect(Collectors.joining(", "));
            source.line("case " + Literal.of(channel.wire()) + " -> given.all(new "
                    + channel.name().simple() + "(" + arguments + "));");
        }
        source.line("default -> new Raw(name, ChannelParams.copy(params));");
        source.close("};");
        source.close("}");
    }

    private static String reader(Field field) {
        String reader = READERS.getOrDefault(field.type(), "words");
        return field.required() ? Words.pascal(reader) : reader;
    }

    private void channel(TypeDef.ChannelDef channel) {
        String simple = channel.name().simple();
        source.blank();
        source.doc(doc(channel));
        source.open("record " + simple + "("
                + channel.params().stream()
                        .map(field -> source.use(field.type()) + " " + field.java())
                        .collect(Collectors.joining(", "))
                + ") implements Channel {");
        if (!channel.required().isEmpty()) {
            source.blank();
            source.open("public " + simple + " {");
            channel.required()
                    .forEach(field -> source.line(source.use("java.util", "Objects") + ".requireNonNull(" + field.java()
                            + ", " + Literal.of(field.java()) + ");"));
            source.close("}");
        }
        channel.params().stream().filter(field -> !field.required()).forEach(field -> wither(channel, field));
        channel.messages().forEach(this::message);
        method("String name()", Literal.of(channel.wire()));
        method("Map<String, Object> params()", "ChannelParams.of(" + pairs(channel.params()) + ")");
        source.close("}");
    }

    private List<String> doc(TypeDef.ChannelDef channel) {
        List<String> lines = new ArrayList<>();
        String events = channel.events().stream()
                .map(event -> "{@link " + event.dotted() + "}")
                .collect(Collectors.joining(", "));
        lines.add("The channel " + Javadoc.code(channel.wire()) + ". Sends " + events + ".");
        if (channel.params().stream().anyMatch(field -> !field.required())) {
            lines.add("");
            channel.params().stream()
                    .filter(field -> !field.required())
                    .forEach(field -> lines.add("@param " + field.java() + " null leaves it to the server"));
        }
        return lines;
    }

    private void wither(TypeDef.ChannelDef channel, Field changed) {
        source.blank();
        source.doc(List.of("This channel with another value for " + Javadoc.code(changed.json()) + "."));
        source.open("public " + channel.name().simple() + " " + changed.java() + "(" + parameters(List.of(changed))
                + ") {");
        source.line("return new " + channel.name().simple() + "("
                + channel.params().stream().map(Field::java).collect(Collectors.joining(", ")) + ");");
        source.close("}");
    }

    private void message(TypeDef.MessageDef message) {
        String parameters = message.body() != null
                ? PRIMITIVES.getOrDefault(message.body(), source.use(message.body())) + " body"
                : message.members() == null ? "" : parameters(message.members());
        String body = message.body() != null
                ? "body"
                : message.members() == null ? "null" : "ChannelParams.of(" + pairs(message.members()) + ")";
        source.blank();
        source.doc(List.of("The message " + Javadoc.code(message.wire()) + ", to be sent to this channel."));
        source.open("public ChannelMessage " + Words.camel(message.wire()) + "(" + parameters + ") {");
        source.line("return new ChannelMessage(this, " + Literal.of(message.wire()) + ", " + body + ");");
        source.close("}");
    }

    private void raw(String params) {
        source.blank();
        source.doc(
                List.of(
                        "A channel that only some servers have. Its events are {@link StreamEvent.Unknown}: JSON, whatever their type."));
        source.open("record Raw(String name, " + params + " params) implements Channel {");
        source.blank();
        source.open("public Raw {");
        source.line("Objects.requireNonNull(name, \"name\");");
        source.line("params = ChannelParams.copy(params);");
        source.close("}");
        source.blank();
        source.doc(List.of(
                "A message to be sent to this channel.", "", "@param body what Jackson can write; may be null"));
        source.open("public ChannelMessage message(String type, Object body) {");
        source.line("return new ChannelMessage(this, type, body);");
        source.close("}");
        source.close("}");
    }

    private void method(String signature, String value) {
        source.blank();
        source.line("@Override");
        source.open("public " + signature + " {");
        source.line("return " + value + ";");
        source.close("}");
    }

    private String parameters(List<Field> fields) {
        return fields.stream()
                .map(field -> PRIMITIVES.getOrDefault(field.type(), source.use(field.type())) + " " + field.java())
                .collect(Collectors.joining(", "));
    }

    private static String pairs(List<Field> fields) {
        return fields.stream()
                .map(field -> Literal.of(field.json()) + ", " + field.java())
                .collect(Collectors.joining(", "));
    }
}
