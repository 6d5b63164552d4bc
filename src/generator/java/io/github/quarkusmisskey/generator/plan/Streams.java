package io.github.quarkusmisskey.generator.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import io.github.quarkusmisskey.generator.schema.Canonical;
import io.github.quarkusmisskey.generator.schema.Normaliser;
import io.github.quarkusmisskey.generator.schema.Schema;
import io.github.quarkusmisskey.generator.schema.Shape;
import io.github.quarkusmisskey.generator.schema.Streaming;

/** Plans the channels and the events of the streaming API. */
final class Streams {

    private static final String PACKAGE = JavaType.API + ".streaming";
    private static final TypeName EVENTS = TypeName.of(PACKAGE, "StreamEvent");
    private static final TypeName CHANNELS = TypeName.of(PACKAGE, "Channel");
    private static final String TYPE = "type";
    private static final String BODY = "body";

    private final Streaming streaming;
    private final Normaliser normaliser;
    private final Map<String, Set<String>> sayings = new LinkedHashMap<>();
    private final Map<TypeName, TypeDef.RecordDef> variants = new LinkedHashMap<>();

    Streams(Streaming streaming, Normaliser normaliser) {
        this.streaming = streaming;
        this.normaliser = normaliser;
        streaming.channels().forEach(channel -> channel.events().forEach(this::note));
        streaming.broadcast().forEach(this::note);
    }

    private void note(String event, Schema schema) {
        sayings.computeIfAbsent(event, name -> new LinkedHashSet<>()).add(saying(schema));
    }

    private static String saying(Schema schema) {
        return schema == null ? "" : Canonical.of(schema.source());
    }

    /** Looks through what is written in place. */
    void visit(Sites sites) {
        streaming.channels().forEach(channel -> channel.events()
                .forEach((event, schema) -> visit(sites, name(channel.name(), event), schema)));
        streaming.broadcast().forEach((event, schema) -> visit(sites, name("", event), schema));
    }

    private void visit(Sites sites, TypeName name, Schema schema) {
        if (schema != null && isObject(schema)) {
            sites.visitType(name, schema, true);
        }
    }

    void define(Types types) {
        if (streaming.channels().isEmpty()) {
            return;
        }
        Map<String, Map<String, TypeDef.RecordDef>> byChannel = new LinkedHashMap<>();
        List<TypeDef.ChannelDef> channels = new ArrayList<>();
        for (Streaming.Channel channel : streaming.channels()) {
            Map<String, TypeDef.RecordDef> events = new LinkedHashMap<>();
            channel.events()
                    .forEach((event, schema) -> events.put(event, variant(types, channel.name(), event, schema)));
            byChannel.put(channel.name(), events);
            channels.add(channel(types, channel, events));
        }
        Map<String, TypeDef.RecordDef> broadcast = new LinkedHashMap<>();
        streaming.broadcast().forEach((event, schema) -> broadcast.put(event, variant(types, "", event, schema)));
        types.add(new TypeDef.EventsDef(
                EVENTS, "An event of the streaming API.", List.copyOf(variants.values()), byChannel, broadcast));
        types.add(new TypeDef.ChannelsDef(CHANNELS, "A channel of the streaming API, with its parameters.", channels));
    }

    private TypeDef.RecordDef variant(Types types, String channel, String event, Schema schema) {
        TypeName name = name(channel, event);
        TypeDef.RecordDef known = variants.get(name);
        if (known != null) {
            return known;
        }
        if (schema != null && isObject(schema)) {
            types.define(name, schema, "The event " + Javadoc.code(event) + ".", true);
        } else {
            types.add(new TypeDef.RecordDef(
                    name,
                    "The event " + Javadoc.code(event) + ".",
                    schema == null ? List.of() : List.of(body(types, name, schema)),
                    false,
                    false,
                    false,
                    List.of(),
                    List.of()));
        }
        types.role(name, new TypeDef.Role(EVENTS, TYPE, event));
        variants.put(name, types.record(name));
        return types.record(name);
    }

    private static Field body(Types types, TypeName name, Schema schema) {
        JavaType type = types.of(schema, new Types.Place(name, BODY, true));
        return new Field(BODY, BODY, type, false, Field.Presence.LEFT_OUT, "", false);
    }

    private boolean isObject(Schema schema) {
        return normaliser.normal(schema).shape() instanceof Shape.Members;
    }

    /** Named after the event; also after the channel where events of the same name are not the same. */
    private TypeName name(String channel, String event) {
        String simple = Words.pascal(event);
        boolean same = sayings.get(event).size() == 1;
        return EVENTS.nested(same ? simple : overlapping(Words.pascal(channel), simple));
    }

    /** {@code ServerStats} and {@code StatsLog} become {@code ServerStatsLog}. */
    private static String overlapping(String first, String second) {
        int shared = Math.min(first.length(), second.length());
        while (shared > 0 && !first.endsWith(second.substring(0, shared))) {
            shared--;
        }
        return first + second.substring(shared);
    }

    private TypeDef.ChannelDef channel(Types types, Streaming.Channel channel, Map<String, TypeDef.RecordDef> events) {
        String simple = Words.pascal(channel.name());
        TypeName name = CHANNELS.nested(simple.equals(CHANNELS.simple()) ? simple + "Value" : simple);
        List<TypeDef.MessageDef> messages = new ArrayList<>();
        channel.receives().forEach((wire, schema) -> messages.add(message(types, name, wire, schema)));
        return new TypeDef.ChannelDef(
                name,
                channel.name(),
                channel.params() == null ? List.of() : fields(types, name, channel.params()),
                messages,
                events.values().stream().map(TypeDef.RecordDef::name).toList());
    }

    private TypeDef.MessageDef message(Types types, TypeName name, String wire, Schema schema) {
        if (schema.nullable()) {
            return new TypeDef.MessageDef(wire, null, null);
        }
        return isObject(schema)
                ? new TypeDef.MessageDef(wire, fields(types, name, schema), null)
                : new TypeDef.MessageDef(wire, null, types.of(schema, new Types.Place(name, wire, false)));
    }

    private List<Field> fields(Types types, TypeName name, Schema schema) {
        Shape.Members members = (Shape.Members) normaliser.normal(schema).shape();
        return members.properties().stream()
                .map(property -> new Field(
                        property.name(),
                        Words.component(property.name()),
                        types.of(property.schema(), new Types.Place(name, property.name(), false)),
                        members.required().contains(property.name()),
                        Field.Presence.LEFT_OUT,
                        "",
                        false))
                .toList();
    }
}
