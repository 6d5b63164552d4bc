package io.github.quarkusmisskey.generator.write;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import io.github.quarkusmisskey.generator.plan.JavaType;
import io.github.quarkusmisskey.generator.plan.TypeDef;
import io.github.quarkusmisskey.generator.plan.TypeName;

/** Writes the events of the streaming API, and what reads them. */
final class EventsWriter {

    private EventsWriter() {}

    static void begin(TypeDef.EventsDef events, Source source, Runnable annotations) {
        source.doc(List.of("An event of the streaming API, or a {@link Gap} where some are missing. Any event that this"
                + " version does not know, or cannot read, is an {@link Unknown}."));
        annotations.run();
        source.line("public sealed interface " + events.name().simple() + " permits");
        source.line("    Gap,");
        events.variants().forEach(variant -> source.line("    " + variant.name().dotted() + ","));
        source.line("    " + events.name().dotted() + ".Unknown {").indent();
        source.blank();
        source.doc(List.of("The event's name on the wire."));
        source.line("String type();");
        json(source);
        source.blank();
        source.doc(List.of(
                "An event with all that the server sent.",
                "",
                "@param type its name on the wire",
                "@param body what it brings; never null"));
        source.open("record Unknown(String type, " + source.use(JavaType.JSON) + " body) implements "
                + events.name().simple() + " {");
        source.blank();
        source.line("@Override");
        source.open("public JsonNode json() {");
        source.line("return body;");
        source.close("}");
        source.close("}");
    }

    private static void json(Source source) {
        source.blank();
        source.doc(List.of(
                "What the event brings as JSON, also the members that its records do not know. Written anew by each call."
                        + " Without what could not be read and members that are null; a raw channel keeps those.",
                "",
                "@return a null node for an event that brings nothing, and for a {@link Gap}"));
        source.open("default " + source.use(JavaType.JSON) + " json() {");
        source.line("return " + source.use(JavaType.API + ".internal", "EventJson") + ".of(this);");
        source.close("}");
    }

    /** The class that finds the record for what came over the wire. */
    static String reader(TypeDef.EventsDef events, TypeName name) {
        Source source = new Source(name, List.of());
        source.doc(List.of("Finds the record for an event."));
        source.generated();
        source.open("public final class " + name.simple() + " {");
        source.blank();
        source.line("private " + name.simple() + "() {}");
        bodyInterface(source);
        Map<List<String>, List<String>> alike = new LinkedHashMap<>();
        events.byChannel().forEach((channel, byName) -> alike.computeIfAbsent(
                        byName.values().stream()
                                .map(event -> event.name().full())
                                .toList(),
                        key -> new ArrayList<>())
                .add(channel));
        channels(source, alike.values());
        for (List<String> channels : alike.values()) {
            events(source, channels.get(0), events.byChannel().get(channels.get(0)));
        }
        source.blank();
        source.doc(List.of("@return null for an event that comes without a channel and is not known"));
        events(source, "broadcast", events.broadcast());
        source.close("}");
        return source.text();
    }

    private static void bodyInterface(Source source) {
        String exception = source.use("java.io", "IOException");
        source.blank();
        source.doc(List.of("What an event brings, still to be read."));
        source.open("public interface Body {");
        source.blank();
        source.line("<T> T as(Class<T> type) throws " + exception + ";");
        source.blank();
        source.line("<T> " + source.use("java.util", "List") + "<T> listOf(Class<T> type) throws " + exception + ";");
        source.close("}");
    }

    private static void channels(Source source, Iterable<List<String>> alike) {
        source.blank();
        source.doc(List.of("@return null for an event or a channel that is not known"));
        source.open("public static StreamEvent read(String channel, String type, Body body) throws IOException {");
        source.open("return switch (channel) {");
        for (List<String> channels : alike) {
            String labels = channels.stream().map(Literal::of).collect(Collectors.joining(",\n                    "));
            source.line("case " + labels + " -> " + method(channels.get(0)) + "(type, body);");
        }
        source.line("default -> null;");
        source.close("};");
        source.close("}");
    }

    private static void events(Source source, String channel, Map<String, TypeDef.RecordDef> events) {
        boolean open = channel.equals("broadcast");
        if (!open) {
            source.blank();
        }
        source.open((open ? "public" : "private") + " static StreamEvent " + method(channel)
                + "(String type, Body body) throws IOException {");
        source.open("return switch (type) {");
        events.forEach(
                (name, event) -> source.line("case " + Literal.of(name) + " -> " + reading(source, event) + ";"));
        source.line("default -> null;");
        source.close("};");
        source.close("}");
    }

    private static String method(String channel) {
        return channel.equals("broadcast")
                ? channel
                : "of" + channel.substring(0, 1).toUpperCase(Locale.ROOT) + channel.substring(1);
    }

    private static String reading(Source source, TypeDef.RecordDef event) {
        String type = source.use(event.name());
        if (event.fields().isEmpty()) {
            return "new " + type + "()";
        }
        boolean bare =
                event.fields().size() == 1 && event.fields().get(0).java().equals("body");
        if (!bare) {
            return "body.as(" + type + ".class)";
        }
        JavaType body = event.fields().get(0).type();
        return body.arguments().isEmpty()
                ? "new " + type + "(body.as(" + source.use(body) + ".class))"
                : "new " + type + "(body.listOf(" + source.use(body.arguments().get(0)) + ".class))";
    }
}
