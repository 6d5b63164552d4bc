package io.github.quarkusmisskey.generator.plan;

/**
 * A member of an object and the record component for it.
 *
 * @param json its name on the wire
 * @param java its name in Java, which differs where Java forbids the other
 * @param type the type of the component
 * @param doc what is known of its values; empty if nothing is
 * @param secret whether texts about the record, such as logs, must not show it
 */
public record Field(
        String json, String java, JavaType type, boolean required, Presence presence, String doc, boolean secret) {

    /** What null in Java is on the wire. */
    public enum Presence {
        /** The member is left out. */
        LEFT_OUT,
        /** The member is sent as null. */
        SENT,
        /** The member is left out; a {@code Patch} of null is sent as null. */
        PATCH
    }

    Field ofType(JavaType other) {
        return new Field(json, java, other, required, presence, doc, secret);
    }

    public boolean renamed() {
        return !json.equals(java);
    }

    /** The type of the value itself. */
    public JavaType valueType() {
        return presence == Presence.PATCH ? type.arguments().get(0) : type;
    }

    public boolean checked() {
        return required && presence == Presence.LEFT_OUT;
    }
}
