package io.github.quarkusmisskey.generator.plan;

import java.util.List;
import java.util.Map;

/** A type to write. */
public sealed interface TypeDef {

    TypeName name();

    /** What the type is, as a sentence of Javadoc. */
    String doc();

    /**
     * @param request whether callers make it, so that its required members are checked and it has a builder if large
     * @param body whether it is the whole request
     * @param tuple whether its JSON is an array
     * @param roles the unions that it is a variant of
     * @param alternatives sets of fields of which one must be given
     */
    record RecordDef(
            TypeName name,
            String doc,
            List<Field> fields,
            boolean request,
            boolean body,
            boolean tuple,
            List<Role> roles,
            List<List<Field>> alternatives)
            implements TypeDef {

        public List<Field> required() {
            return fields.stream().filter(Field::required).toList();
        }

        /** Whether servers send it as an object, and may send members that nobody documented. */
        public boolean keepsUnknown() {
            return !request && !tuple && !wrapsBody();
        }

        /** Whether it is an event that is not the object itself, but holds it. */
        private boolean wrapsBody() {
            boolean event = name.pkg().equals(JavaType.API + ".streaming");
            return event && fields.stream().allMatch(field -> field.java().equals("body"));
        }

        public boolean large() {
            return request && fields.size() > 3;
        }

        /** Whether a builder can be filled in by a lambda. */
        public boolean buildable() {
            return request && !fields.isEmpty() && (body || large());
        }

        public TypeName builder() {
            return name.nested("Builder");
        }
    }

    /** @param fixed the value of the discriminator; null if the record has a component for it */
    record Role(TypeName union, String discriminator, String fixed) {}

    /** Words of which servers may know more. */
    record WordDef(TypeName name, String doc, List<Constant> constants) implements TypeDef {}

    record Constant(String name, String value) {}

    /** @param common fields that every variant has */
    record UnionDef(TypeName name, String doc, String discriminator, List<Variant> variants, List<Field> common)
            implements TypeDef {}

    record Variant(List<String> values, TypeName type) {}

    /**
     * The events of the streaming API.
     *
     * @param byChannel the variants by the channel that sends them and by their names on the wire
     * @param broadcast the variants that come without a channel
     */
    record EventsDef(
            TypeName name,
            String doc,
            List<RecordDef> variants,
            Map<String, Map<String, RecordDef>> byChannel,
            Map<String, RecordDef> broadcast)
            implements TypeDef {}

    /** The channels of the streaming API. */
    record ChannelsDef(TypeName name, String doc, List<ChannelDef> channels) implements TypeDef {}

    /** @param events what it sends */
    record ChannelDef(
            TypeName name, String wire, List<Field> params, List<MessageDef> messages, List<TypeName> events) {

        public List<Field> required() {
            return params.stream().filter(Field::required).toList();
        }
    }

    /**
     * A message that a channel takes.
     *
     * @param members the members of the object that it is; null if it is none
     * @param body its type if it is no object; null if it brings nothing
     */
    record MessageDef(String wire, List<Field> members, JavaType body) {}
}
